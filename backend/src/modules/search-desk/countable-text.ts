import { foldedWords, markedWords } from "@cho-phien/vietnam/search-text"

/** What of a query may be kept; the empty key stands for "other". */
export interface Countable {
  key: string
  text: string
}

const OTHER: Countable = { key: "", text: "" }
const LONGEST = 60

/**
 * Long texts, addresses of mail and telephone or tax numbers could be about a person: they are counted, their words
 * are not kept.
 */
export function countableText(text: string): Countable {
  const digits = text.replace(/\D/g, "").length
  if (text.length > LONGEST || text.includes("@") || digits >= 7) return OTHER
  const key = foldedWords(text).join(" ")
  return key === "" ? OTHER : { key, text: markedWords(text).join(" ") }
}
