/** Pages that tell that something went wrong, and the words of every code the backend or our forms answer with. */
export const problem = {
  "problem.notFoundTitle": "Không tìm thấy trang này",
  "problem.notFoundText": "Sản phẩm có thể đã ngừng bán, hoặc địa chỉ gõ thiếu một chữ.",
  "problem.toProducts": "Xem tất cả sản phẩm",
  "problem.toHome": "Về trang chủ",
  "problem.unavailableTitle": "Cửa hàng đang bận",
  "problem.unavailableText": "Máy chủ chưa trả lời kịp. Giỏ hàng của bạn vẫn còn; hãy tải lại sau ít phút.",
  "problem.brokenTitle": "Trang này gặp trục trặc",
  "problem.brokenText": "Lỗi ở phía chúng tôi và đã được ghi lại. Hãy tải lại, hoặc đi tiếp từ trang chủ.",
  "problem.badRequestTitle": "Không hiểu yêu cầu này",
  "problem.badRequestText": "Địa chỉ hoặc biểu mẫu có giá trị không dùng được. Hãy quay lại và thử lại.",
  "error.required": "Chỗ này cần điền.",
  "error.too-long": "Nội dung dài quá mức cho phép.",
  "error.invalid": "Giá trị này không dùng được.",
  "error.not-found": "Không tìm thấy.",
  "error.too-many": "Bạn thử quá nhiều lần. Hãy đợi vài phút.",
  "error.unavailable": "Máy chủ chưa trả lời kịp. Hãy thử lại.",
} as const
