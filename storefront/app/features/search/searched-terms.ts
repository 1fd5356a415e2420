import type { SearchResponse } from "@cho-phien/contract"
import { foldedWords, soundKey, type Term } from "@cho-phien/vietnam/search-text"

type Answer = Pick<SearchResponse, "text" | "how" | "correctedTo" | "droppedWords">

/**
 * The words that were searched, as they are found in a name: the last one may still go on, two neighbours may be
 * written as one, and words that were left out mark nothing.
 */
export function searchedTerms({ text, how, correctedTo, droppedWords }: Answer): Term[] {
  const dropped = new Set(droppedWords.flatMap(foldedWords))
  const words = foldedWords(correctedTo ?? text).filter((word) => !dropped.has(word))
  if (how === "sound") return words.map((word) => ({ word: soundKey(word), prefix: false, sound: true }))
  const single = words.map((word, place) => ({ word, prefix: place === words.length - 1, sound: false }))
  const pairs = words
    .slice(1)
    .map((word, place) => ({ word: `${words[place]}${word}`, prefix: false, sound: false }))
  return [...single, ...pairs]
}
