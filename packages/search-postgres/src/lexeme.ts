import { TIERS, type Tier } from "@cho-phien/vietnam/search-text"

const SIGNS: Record<Tier, string> = { name: "a", producer: "b", place: "c", group: "d", text: "e" }

/**
 * How things are spelled inside the searched vector. Every tier is a layer that also holds the words of all better
 * tiers, so that "all words in name or producer" is one look into the index. Words hold letters and digits only, so
 * the signs never meet them.
 */
export const lexeme = {
  word: (layer: Tier, word: string) => `${SIGNS[layer]}/${word}`,
  /** Two neighbours written as one; apart from words, so that the beginning of a pair is no word: `suon gac` is no `suong`. */
  pair: (layer: Tier, pair: string) => `${SIGNS[layer]}_${pair}`,
  sound: (layer: Tier, key: string) => `${SIGNS[layer]}~${key}`,
  marked: (key: string) => `m/${key}`,
  /** Two words side by side in one name. */
  adjacent: (word: string, next: string) => `+${word}+${next}`,
  /** The whole title; asked for by its beginning. */
  title: (words: readonly string[]) => `s/${words.join(" ")}`,
  /** A lexeme as a literal of a tsvector or tsquery. */
  quote: (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`,
}

/** The layers in which a word of this tier is found. */
export function layersOf(tier: Tier): readonly Tier[] {
  return TIERS.slice(TIERS.indexOf(tier))
}
