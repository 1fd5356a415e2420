/**
 * Words people wrap around what they look for. They are words like any other (`an`, `de`, `me` are goods and places
 * once the marks are gone) and are only left out when the whole sentence found nothing.
 */
export const SHOPPING_WORDS: ReadonlySet<string> = new Set(
  `mua ban gia o tai dac san cho toi can tim nao ngon re loai hang chinh hieu sach nguyen chat tot nhat cua voi va co
  the duoc cao bang viet nam online ship mot it nhieu nay kia nhe a oi xin bao nhieu gi qua bieu tang ve tu di
  buy where to from of in for with and find best good cheap price some any me i want looking ocop gift local authentic
  traditional original vietnamese`.split(/\s+/),
)
