/** A purchase that is paid by bank transfer. */
export const transfer = {
  "transfer.title": "Chuyển khoản {amount}",
  "transfer.codeAlt": "Mã VietQR có sẵn tài khoản, số tiền và nội dung",
  "transfer.save": "Lưu ảnh mã QR",
  "transfer.bank": "Ngân hàng",
  "transfer.account": "Số tài khoản",
  "transfer.holder": "Chủ tài khoản",
  "transfer.amount": "Số tiền",
  "transfer.contentName": "Nội dung chuyển khoản",
  "transfer.copy": "Sao chép",
  "transfer.copied": "Đã sao chép: {what}",
  "transfer.content": "Giữ nguyên nội dung chuyển khoản: nhờ mã này chúng tôi biết tiền trả cho đơn nào.",
  "transfer.held": "Hàng được giữ đến {time}.",
  "transfer.waiting":
    "Ngân hàng báo tiền về thì trang này tự đổi; bạn cũng có thể tải lại trang. Đã chuyển rồi thì không cần chuyển lại.",
  "transfer.holdLonger": "Tôi đang chuyển, giữ hàng thêm 15 phút",
  "transfer.partly": "Đã nhận {received}. Còn thiếu {due}; mã dưới đây là của phần còn thiếu.",
  "transfer.paid": "Đã nhận đủ tiền chuyển khoản. Chủ thể bắt đầu đóng gói.",
  "transfer.expired":
    "Hết thời gian giữ hàng mà chưa nhận đủ tiền, nên đơn đã tự hủy. Bạn có thể đặt lại từ đầu.",
  "transfer.expiredMoney":
    "Nếu bạn đã chuyển, tiền không mất: chúng tôi hoàn về đúng tài khoản đã chuyển, hoặc viết cho chúng tôi kèm mã đơn.",
} as const
