/** Sentences for the codes of refusals and of single fields. */
const FIELD_WORDS: Record<string, string> = {
  required: "Cần điền mục này.",
  "too-long": "Nội dung quá dài.",
  "too-small": "Giá trị quá nhỏ.",
  "too-big": "Giá trị quá lớn.",
  "invalid-format": "Chưa điền, hoặc chưa đúng dạng.",
  "invalid-type": "Chưa điền, hoặc chưa đúng dạng.",
  "stars-not-earned": "Hạng sao không khớp với tổng điểm.",
  "criteria-not-in-force": "Bộ tiêu chí này chưa có hiệu lực vào ngày ký quyết định.",
  "before-the-programme": "Ngày này trước khi có chương trình; chưa cấp nào được công nhận.",
  "wrong-certifier": "Cấp công nhận không đúng với hạng sao và ngày ký.",
  "in-the-future": "Ngày ký quyết định không thể sau hôm nay.",
  "before-the-decision": "Giấy chứng nhận không thể có trước quyết định.",
  "too-far-ahead": "Ngày này xa hơn một năm; kiểm tra lại năm.",
  "unknown-product": "Không tìm thấy sản phẩm này.",
  "unknown-producer": "Không tìm thấy chủ thể này.",
  "not-its-producer": "Sản phẩm này của chủ thể khác.",
  "number-taken": "Số này đã có trên một giấy chứng nhận khác.",
  overlaps: "Sản phẩm đã có giấy chứng nhận khác còn hiệu lực trong thời gian này.",
  "after-its-successor": "Ngày này không trước ngày của giấy chứng nhận kế tiếp.",
  "after-its-revocation": "Ngày này sau ngày thu hồi.",
  "before-the-issue": "Ngày thu hồi không thể trước ngày cấp.",
  "after-its-end": "Giấy chứng nhận đã tự hết hạn trước ngày này.",
  "unknown-commune": "Không có xã, phường nào mang mã này.",
  "slug-taken": "Địa chỉ trang này đã có chủ thể khác dùng.",
  "before-its-beginning": "Ngày cuối không thể trước ngày đầu.",
}

const REFUSAL_WORDS: Record<string, string> = {
  CERTIFICATE_NOT_FOUND: "Không tìm thấy giấy chứng nhận này.",
  CERTIFICATE_FIELDS_DISAGREE: "Có mục chưa khớp nhau; xem chỗ đánh dấu bên dưới.",
  CERTIFICATE_NUMBER_TAKEN: "Số giấy chứng nhận đã được dùng.",
  CERTIFICATE_OVERLAPS: "Sản phẩm đã có giấy chứng nhận khác còn hiệu lực trong thời gian này.",
  CERTIFICATE_CHANGED_MEANWHILE: "Có người vừa sửa giấy chứng nhận này. Tải lại để xem bản mới rồi sửa tiếp.",
  CERTIFICATE_ALREADY_REVOKED: "Giấy chứng nhận này đã được thu hồi.",
  PRODUCER_NOT_FOUND: "Không tìm thấy chủ thể này.",
  PRODUCER_SLUG_TAKEN: "Địa chỉ trang này đã có chủ thể khác dùng.",
  PRODUCER_COMMUNE_UNKNOWN: "Không có xã, phường nào mang mã này.",
  PRODUCER_CHANGED_MEANWHILE: "Có người vừa sửa chủ thể này. Tải lại để xem bản mới rồi sửa tiếp.",
  SYNONYM_NOT_FOUND: "Dòng này không còn trong danh sách.",
  SEARCH_RULE_NOT_FOUND: "Quy tắc này không còn nữa.",
  PRODUCT_NOT_FOUND: "Không có mặt hàng nào đang bán ở địa chỉ này.",
  REBUILD_RUNNING: "Đang có một lần dựng lại chưa xong.",
  SEARCH_ENGINE_AWAY: "Máy tìm chưa trả lời. Khách đang xem danh mục thường.",
  INVALID_BODY: "Có mục chưa đúng; xem chỗ đánh dấu bên dưới.",
  INVALID_QUERY: "Bộ lọc chưa đúng.",
}

export const fieldWords = (code: string): string => FIELD_WORDS[code] ?? "Giá trị chưa đúng."
export const refusalWords = (code: string | undefined): string =>
  (code && REFUSAL_WORDS[code]) || "Máy chủ chưa nhận được. Nội dung bạn điền vẫn còn; thử lại sau ít phút."
