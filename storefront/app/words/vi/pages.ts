/** Moving between pages of a list and up the tree. */
export const pages = {
  "pages.label": "Các trang của danh sách",
  "pages.next": "Xem trang sau",
  "pages.page": "Trang {number}",
  "pages.trail": "Bạn đang ở",
} as const
