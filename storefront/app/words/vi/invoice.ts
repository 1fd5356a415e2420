/** Invoices and papers of a purchase. */
export const invoice = {
  "invoice.want": "Lấy hóa đơn cho công ty, hộ kinh doanh",
  "invoice.who":
    "Mỗi chủ thể lập hóa đơn cho phần hàng của mình khi giao; sàn chuyển thông tin này đến họ. Ghi đúng như đăng ký thuế.",
  "invoice.companyName": "Tên đơn vị trên hóa đơn",
  "invoice.taxCode": "Mã số thuế",
  "invoice.taxCodeHint":
    "10 chữ số; chi nhánh thêm 3 số, ví dụ 0100109106-001; cá nhân, hộ ghi 12 số định danh.",
  "invoice.address": "Địa chỉ trên hóa đơn",
  "invoice.email": "Email nhận hóa đơn",
  "paper.title": "Giấy tờ",
  "paper.order-sheet": "Phiếu đặt hàng (PDF)",
  "paper.delivery-note": "Phiếu giao hàng, kiện của {producer} (PDF)",
} as const
