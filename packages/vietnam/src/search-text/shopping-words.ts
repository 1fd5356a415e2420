import { fold } from "../text/fold.js"
import { markedKey } from "../text/marked-key.js"
import type { QueryWord } from "./read-query.js"

/**
 * Words people wrap around what they look for. They are words like any other (`an`, `de`, `me` are goods and places
 * once the marks are gone) and are only left out when the whole sentence found nothing.
 */
const WORDS =
  `mua bán giá ở tại đặc sản cho tôi cần tìm nào ngon rẻ loại hàng chính hiệu sạch nguyên chất tốt nhất
  của với và có thế được cao bằng online ship một ít nhiều này kia nhé ạ ơi xin bao nhiêu gì quà biếu tặng về từ đi
  buy where to from of in for with and find best good cheap price some any i want looking ocop gift local authentic
  traditional original vietnamese`.split(/\s+/)

const MARKED = new Set(WORDS.map(markedKey))
const FOLDED = new Set(WORDS.map(fold))

/** Whether a word only surrounds what is looked for; with marks typed, `nhật` is not `nhất`. */
export function isShoppingWord({ folded, marked }: QueryWord): boolean {
  return marked === undefined ? FOLDED.has(folded) : MARKED.has(marked)
}
