/** Maps: what they show and where their lines come from. */
export const map = {
  "map.source": "Ranh giới đã đơn giản hóa từ",
  "map.noBoundary": "Chỉ để định vị, không có giá trị xác định địa giới.",
  "map.country": "Cao Bằng trong cả nước.",
  "map.countryAlt":
    "Bản đồ Việt Nam: Cao Bằng ở cực bắc; quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa) ở Biển Đông.",
} as const
