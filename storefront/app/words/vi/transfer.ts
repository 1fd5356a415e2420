/** A purchase that is paid by bank transfer or by card. */
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
  "transfer.titleTo": "Chuyển {amount} cho {producer}",
  "transfer.paidTo": "{producer} đã nhận đủ tiền chuyển khoản và bắt đầu đóng gói.",
  "transfer.expiredTo": "Hết thời gian giữ hàng, nên kiện của {producer} đã tự hủy.",
  "card.title": "Trả {amount} bằng thẻ",
  "card.text":
    "Số thẻ nhập ở trang của Stripe, có mã hóa; sàn không thấy và không giữ. Trả xong, bạn quay lại trang này.",
  "card.held": "Mở trang trả thẻ thì hàng được giữ thêm trong lúc bạn trả.",
  "card.pay": "Sang trang trả thẻ · {amount}",
  "card.back": "Chưa trừ tiền thẻ nào. Bạn có thể trả lại, hoặc chọn cách khác.",
  "card.paid": "Thẻ đã trả đủ. Chủ thể bắt đầu đóng gói.",
  "card.expired": "Hết thời gian giữ hàng mà chưa trả thẻ, nên đơn đã tự hủy. Bạn có thể đặt lại từ đầu.",
  "card.expiredMoney":
    "Nếu thẻ vẫn bị trừ tiền, khoản đó tự hoàn về thẻ trong vài ngày, theo ngân hàng của bạn.",
  "payment.other": "Trả cách khác",
  "payment.toCod": "Trả tiền mặt khi nhận hàng",
  "payment.toVietqr": "Chuyển khoản VietQR",
  "payment.toCard": "Trả bằng thẻ",
} as const
