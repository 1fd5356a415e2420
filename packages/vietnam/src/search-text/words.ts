import { fold } from "../text/fold.js"
import { uniteMeasures } from "./units.js"

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,](?=\d)\d+|['’ʼ](?=[\p{L}\p{M}])[\p{L}\p{M}]+)*/gu

/**
 * The words of a text as written, lower case and NFC. Measures become one word, apostrophes inside a word vanish
 * (`H'Mông` → `hmông`), everything else that is neither letter nor digit separates.
 */
export function markedWords(text: string): string[] {
  const found = uniteMeasures(text.normalize("NFC").toLowerCase()).match(WORD) ?? []
  return found.map((word) => word.replace(/['’ʼ]/g, ""))
}

/** The same words without marks: what both engines index and compare. */
export function foldedWords(text: string): string[] {
  return markedWords(text).map(fold).filter(Boolean)
}
