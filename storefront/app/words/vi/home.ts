/** The front page. */
export const home = {
  "home.promise": "Đặc sản OCOP Cao Bằng, gửi thẳng từ người làm ra",
  "home.description":
    "Chợ của người làm ra đặc sản OCOP Cao Bằng: mỗi dấu sao dẫn tới một chứng nhận còn hiệu lực hôm nay.",
  "home.facts": "{products} sản phẩm · {producers} chủ thể · {certified} chứng nhận còn hiệu lực",
  "home.groups": "Nhóm sản phẩm",
  "home.season": "Tháng {month} đang mùa",
  "home.goods": "Từ nhiều nhóm, nhiều bản làng",
  "home.allGoods": "Xem tất cả sản phẩm",
  "home.collections": "Bộ sưu tập",
  "home.allCollections": "Xem tất cả bộ sưu tập",
  "home.producers": "Người làm ra",
  "home.allProducers": "Xem tất cả nhà sản xuất",
  "home.communes": "Theo xã, phường",
  "home.trust": "Sao nào cũng có giấy",
  "home.trustText":
    "Dấu sao chỉ hiện khi chứng nhận còn hiệu lực hôm nay. Hết hạn lúc nửa đêm, sao tự mất. Bạn tra được từng số.",
  "home.history":
    "Ngày {date}, toàn tỉnh có {products} sản phẩm của {producers} chủ thể được công nhận ({source}).",
} as const
