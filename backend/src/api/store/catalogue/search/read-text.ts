import { SEARCH_TEXT_MAX } from "@cho-phien/contract"
import { foldedWords, MOST_WORDS, readQuery } from "@cho-phien/vietnam/search-text"

/** What was typed, as the search reads it. */
export interface SearchText {
  text: string
  /** Folded words: what rules and the log compare. */
  key: string
  wasCut: boolean
}

/** One line of composed letters without control characters; what is too long is cut at a word, and that is said. */
export function readText(typed: string): SearchText {
  const { text } = readQuery(typed)
  const words = foldedWords(text)
  return {
    text,
    key: words.join(" "),
    wasCut: typed.normalize("NFC").trim().length > SEARCH_TEXT_MAX || new Set(words).size > MOST_WORDS,
  }
}
