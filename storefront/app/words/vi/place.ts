/** Communes and wards as places that goods come from. */
export const place = {
  "place.title": "Vùng đặc sản Cao Bằng",
  "place.description":
    "{communes} xã, phường đang có hàng trên chợ, xếp theo huyện cũ. Chọn một nơi để xem ai làm gì ở đó.",
  "place.mapLabel": "Bản đồ các xã, phường có sản phẩm",
  "place.circleNote": "Vòng tròn càng lớn, sản phẩm càng nhiều.",
  "place.list": "Danh sách theo huyện, thành phố cũ",
  "place.districtUnknown": "Nơi khác",
  "place.producerCount": { other: "{count} chủ thể" },
  "place.madeOf": "Gồm các xã, phường, thị trấn cũ (đến 30/6/2025): {units}.",
  "place.here": "Vị trí trong tỉnh",
  "place.hereLabel": "{place} trên bản đồ Cao Bằng",
  "place.season": "Đang mùa ở đây: {goods}.",
  "place.goods": "Sản phẩm của {place}",
  "place.noGoods": "Hiện chưa có sản phẩm nào của nơi này trên chợ.",
  "place.hidden": { other: "{count} sản phẩm có cồn chỉ hiện khi bạn đã đủ 18 tuổi." },
  "place.producers": "Người làm ra ở đây",
  "place.collections": "Có trong bộ sưu tập",
  "place.all": "Xem bản đồ các vùng",
} as const
