/** Words of forms in general; each form's own labels are in its area. */
export const form = {
  "form.errorTitle": "Có chỗ cần sửa",
  "form.errorPrefix": "Lỗi: ",
  "form.optional": "không bắt buộc",
  "form.less": "Bớt một",
  "form.more": "Thêm một",
  "form.quantity": "Số lượng",
} as const
