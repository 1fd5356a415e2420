/** Every sentence of the letters. English has the same keys. */
export const vi = {
  seePurchase: "Xem đơn hàng",
  parcelOf: (producer: string) => `Kiện của ${producer}`,
  shipping: "Phí giao hàng",
  shippingBy: (name: string) => `Giao hàng: ${name}`,
  lessDong: (amount: string) => `đã giảm ${amount}`,
  parcelTotal: "Cộng kiện này",
  sums: "Tổng cộng",
  items: "Tiền hàng",
  total: "Tổng thanh toán",
  vatInside: (amount: string) => `Đã gồm thuế GTGT ${amount}`,
  deliverTo: "Giao đến",
  recipient: "Người nhận",
  phone: "Điện thoại",
  address: "Địa chỉ",
  note: "Lời nhắn",
  howToSee: (code: string) => `Đường dẫn mở trang tra cứu: nhập mã ${code} và số điện thoại người nhận.`,
  why: "Bạn nhận thư này vì địa chỉ thư của bạn được ghi khi đặt hàng tại Chợ Phiên.",
  whyProducer: "Chủ thể nhận thư này vì địa chỉ thư được ghi trong hồ sơ tại Chợ Phiên.",
  notInvoice: "Thư này không phải hóa đơn. Hóa đơn, nếu có, do từng chủ thể lập khi giao hàng.",

  placedSubject: (code: string) => `Đã nhận đơn ${code}`,
  placedTitle: "Đã nhận đơn của bạn",
  placedThanks: (code: string, time: string) => `Cảm ơn bạn. Đơn ${code} đặt lúc ${time}.`,
  placedParcels: (count: number) =>
    count > 1
      ? `Đơn có ${count} kiện của ${count} chủ thể; các kiện có thể đến khác ngày.`
      : "Chủ thể đóng gói và gửi hàng đến bạn.",
  placedCash: "Người giao gọi trước khi đến. Bạn mở xem hàng rồi trả tiền mặt đúng số ghi trên từng kiện.",
  placedPaid: "Đơn đã trả đủ; người giao không thu thêm.",
  placedTransfer: (amount: string, content: string, until: string) =>
    `Đơn đang chờ chuyển khoản ${amount} với nội dung ${content}. Hàng được giữ đến ${until}.`,
  placedTransferOf: (producer: string, amount: string, content: string, until: string) =>
    `Kiện của ${producer}: chuyển khoản ${amount} với nội dung ${content}; hàng được giữ đến ${until}.`,
  placedWaiting: "Đơn đang chờ thanh toán. Mở trang đơn hàng để trả.",

  paidSubject: (code: string) => `Đã nhận tiền của đơn ${code}`,
  paidTitle: "Đã nhận đủ tiền",
  paidText: (code: string, amount: string) =>
    `Đơn ${code} đã trả đủ ${amount}. Các chủ thể bắt đầu đóng gói; người giao không thu thêm.`,

  expiredSubject: (code: string) => `Đơn ${code} đã hủy vì chưa thanh toán`,
  expiredTitle: "Đơn đã hủy vì hết thời gian chờ thanh toán",
  expiredText: (code: string) =>
    `Chưa nhận đủ tiền của đơn ${code} trong thời gian giữ hàng, nên đơn đã hủy và hàng được bán lại.`,
  expiredMoney: "Nếu bạn đã chuyển tiền, khoản đó sẽ được trả lại đúng tài khoản đã chuyển.",

  shippedSubject: (producer: string, code: string) => `${producer} đã gửi hàng, đơn ${code}`,
  shippedTitle: "Hàng đã gửi đi",
  shippedText: (producer: string) => `${producer} đã giao kiện của bạn cho đơn vị vận chuyển.`,
  shippedTracking: (number: string) => `Mã vận đơn: ${number}.`,
  shippedCash: (amount: string) => `Khi nhận, trả tiền mặt ${amount} cho kiện này.`,
  shippedPaid: "Kiện này đã trả đủ; người giao không thu thêm.",

  deliveredSubject: (producer: string, code: string) => `Đã giao kiện của ${producer}, đơn ${code}`,
  deliveredTitle: "Hàng đã đến tay bạn",
  deliveredText: (producer: string) => `Kiện của ${producer} đã giao xong.`,
  deliveredWrong: "Nếu hàng không đúng, hãy mở trang đơn hàng để yêu cầu đổi trả.",

  cancelledSubject: (producer: string, code: string) => `Đã hủy kiện của ${producer}, đơn ${code}`,
  cancelledTitle: "Một kiện đã hủy",
  cancelledText: (producer: string) => `Kiện của ${producer} đã hủy. Các kiện khác của đơn vẫn giữ nguyên.`,
  cancelledAllText: (producer: string) => `Kiện của ${producer} đã hủy. Đơn không còn kiện nào.`,
  cancelledNothingPaid: "Kiện này chưa thu tiền, bạn không cần làm gì.",
  cancelledMoney: "Tiền của kiện này được hoàn theo đúng cách bạn đã trả; số tiền có trong một thư riêng.",

  refundedSubject: (code: string) => `Hoàn tiền cho đơn ${code}`,
  refundedTitle: "Tiền đang được hoàn",
  refundedText: (amount: string, producer: string) =>
    `${amount} của kiện từ ${producer} được hoàn theo đúng cách bạn đã trả.`,
  refundedHow: "Ngân hàng có thể cần vài ngày làm việc để ghi vào tài khoản của bạn.",

  returnAskedSubject: (code: string) => `Đã nhận yêu cầu đổi trả, đơn ${code}`,
  returnAskedTitle: "Đã nhận yêu cầu đổi trả",
  returnAskedText: (producer: string) => `Yêu cầu về kiện của ${producer} đang chờ xem xét.`,
  returnDecidedSubject: (code: string) => `Đã có kết quả yêu cầu đổi trả, đơn ${code}`,
  returnAcceptedTitle: "Yêu cầu đổi trả được chấp nhận",
  returnAcceptedText: (producer: string) =>
    `Yêu cầu về kiện của ${producer} được chấp nhận. Trang đơn hàng ghi cách gửi lại hàng.`,
  returnRefusedTitle: "Yêu cầu đổi trả không được chấp nhận",
  returnRefusedText: (producer: string) => `Yêu cầu về kiện của ${producer} không được chấp nhận.`,
  returnReason: (reason: string) => `Lý do: ${reason}`,

  producerSubject: (code: string) => `Có đơn mới ${code}`,
  producerTitle: "Có kiện mới cần đóng gói",
  producerText: (producer: string, code: string) => `${producer} có kiện mới của đơn ${code}.`,
  producerCash: (amount: string) => `Thu tiền mặt khi giao: ${amount}.`,
  producerPaid: "Người mua đã trả đủ, không thu thêm khi giao.",
} as const

type Widened<T> = { [Key in keyof T]: T[Key] extends string ? string : T[Key] }
export type MailWords = Widened<typeof vi>
