import type { AliasEntry } from "@cho-phien/vietnam/search-text"

/** A line of the office. */
export interface OwnLine {
  words_key: string
  words: string
  means: readonly string[]
  whole: boolean
}

/** How lines are compared: lower case, composed, one space. */
export const wordsKey = (words: string): string =>
  words.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()

/**
 * The list that documents are made with: the office's lines, and those of the shop that no line of the office has
 * the words of. The shop may hold several lines with the same words; the office's one replaces them all.
 */
export function effectiveAliases(shop: readonly AliasEntry[], office: readonly OwnLine[]): AliasEntry[] {
  const replaced = new Set(office.map((line) => line.words_key))
  const kept = shop.filter((entry) => !replaced.has(wordsKey(entry.words)))
  const own = office
    .filter((line) => line.means.length > 0)
    .map(({ words, means, whole }) => ({ words, means, ...(whole ? { whole } : {}) }))
  return [...kept, ...own]
}
