/** Collections: goods that belong together by a season, a valley or a rite. */
export const collection = {
  "collection.title": "Bộ sưu tập đặc sản",
  "collection.description": "Những món thuộc về nhau: cùng một thung lũng, một mùa, một phiên chợ.",
  "collection.inSeason": "Đang mùa",
  "collection.months": "Tháng {months}",
  "collection.goods": "Sản phẩm trong bộ",
  "collection.communes": "Các xã, phường",
  "collection.empty": "Bộ này hiện chưa có sản phẩm đang bán.",
  "collection.mapLabel": "Nơi làm ra {title} trên bản đồ Cao Bằng",
  "collection.producers": "Người làm ra",
  "collection.preview": "Bản xem trước cho người biên tập; chưa chắc đã hiện với mọi người.",
} as const
