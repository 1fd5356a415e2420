/** Producers: their list and their pages. */
export const producer = {
  "producer.title": "Nhà sản xuất OCOP Cao Bằng",
  "producer.description": "Hợp tác xã, tổ hợp tác, doanh nghiệp và hộ làm ra đặc sản OCOP Cao Bằng.",
  "producer.count": { other: "{count} chủ thể" },
  "producer.goods": "Sản phẩm của {name}",
  "producer.story": "Về chủ thể",
  "producer.founded": "Thành lập năm {year}",
  "producer.districtThen": "Trước 7/2025: {district}",
  "producer.bestStars": "Cao nhất {stars} sao",
  "producer.dispatch": { other: "Gửi đi trong {count} ngày làm việc" },
  "producer.cold": "Có giao lạnh",
  "producer.certificates": "Chứng nhận",
  "producer.landscape": "Phong cảnh vẽ minh họa, không phải ảnh của chủ thể",
  "producer.contact": "Liên hệ",
  "producer.contactText": "Gửi câu hỏi qua bộ phận hỗ trợ; chúng tôi chuyển tới chủ thể.",
  "producer.hidden": { other: "{count} sản phẩm có cồn chỉ hiện khi bạn đã đủ 18 tuổi." },
  "producer.noGoods": "Chủ thể này hiện chưa bán sản phẩm nào ở đây.",
} as const
