/** The declaration that opens pages of spirits (Law 44/2019/QH14 Art. 16). */
export const age = {
  "age.declare": "Tôi đã đủ 18 tuổi",
  "age.gateTitle": "Sản phẩm có cồn",
  "age.gateText":
    "Trang này giới thiệu đồ uống có cồn. Pháp luật không cho bán rượu, bia cho người chưa đủ 18 tuổi.",
  "age.memory": "Lựa chọn được nhớ trên thiết bị này trong 30 ngày.",
  "age.cashless":
    "Chưa đặt được: Luật 44/2019/QH14 (Điều 16.4) chỉ cho bán rượu, bia trên mạng khi thanh toán không dùng tiền mặt, mà hiện cửa hàng chỉ nhận tiền khi giao.",
  "age.warning": "Uống rượu, bia có hại cho sức khỏe. Không dùng cho phụ nữ mang thai và người lái xe.",
} as const
