/** Said when not even the language of the page is known. Kept apart so that it costs the browser nothing. */
export const LAST_RESORT = {
  title: "Trang này gặp trục trặc · Chợ Phiên",
  text: "Lỗi ở phía chúng tôi. Hãy tải lại, hoặc đi tiếp từ trang chủ.",
  english: "Something broke on our side. Reload, or go on from the home page.",
  home: "Về trang chủ",
} as const
