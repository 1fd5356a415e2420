import { fold } from "../text/fold.js"
import { markedKey } from "../text/marked-key.js"
import { hasMarks } from "./has-marks.js"
import { markedWords } from "./words.js"

/** Longer queries are cut here, at a word: no shopper types more, and the cost of a search stays bounded. */
export const LONGEST_QUERY = 200
/** Words beyond the tenth are not looked at, on either engine. */
export const MOST_WORDS = 10
const LONGEST_WORD = 40

/** One word of a query: without marks for finding, with its marks (when typed) for ranking. */
export interface QueryWord {
  folded: string
  /** Comparable key of the spelling with marks; undefined when no mark was typed. */
  marked?: string
}

/** A query ready for the ladder. No words means: everything. */
export interface ReadQuery {
  /** The text as understood: NFC, one line, no control characters, cut to {@link LONGEST_QUERY}. */
  text: string
  words: QueryWord[]
}

/** Reads what somebody typed or pasted. Signs, emoji and operators of query languages separate words, no more. */
export function readQuery(raw: string): ReadQuery {
  const text = cut(
    raw
      .slice(0, LONGEST_QUERY * 8)
      .normalize("NFC")
      .replace(/[\p{Cf}\u00ad]/gu, "")
      .replace(/[\p{Cc}\p{Cs}\p{Co}\s]+/gu, " ")
      .trim(),
  )
  const words: QueryWord[] = []
  for (const word of markedWords(text)) {
    const folded = fold(word)
    if (!folded || folded.length > LONGEST_WORD || words.some((known) => known.folded === folded)) continue
    words.push(hasMarks(word) ? { folded, marked: markedKey(word) } : { folded })
    if (words.length === MOST_WORDS) break
  }
  return { text, words }
}

function cut(text: string): string {
  if (text.length <= LONGEST_QUERY) return text
  const short = text.slice(0, LONGEST_QUERY + 1)
  const end = short.lastIndexOf(" ")
  return end > 0 ? short.slice(0, end) : [...short].slice(0, -1).join("")
}
