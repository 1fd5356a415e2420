import type { Tier } from "@cho-phien/vietnam/search-text"

/**
 * The layers of the searched vector. A layer holds the words of its tier and of all better ones, so that "all words
 * in name or producer" is one look into the index.
 */
export const LAYERS = ["name", "producer", "group", "text"] as const satisfies readonly Tier[]
export type Layer = (typeof LAYERS)[number]

const SIGNS: Record<Layer, string> = { name: "a", producer: "b", group: "d", text: "e" }

/** The weights of the rank vector; the text has no part in it. */
export const LABELS: Record<Exclude<Tier, "text">, string> = {
  name: "A",
  producer: "B",
  place: "C",
  group: "D",
}

/** How things are spelled inside the vectors. Words hold letters and digits only, so the signs never meet them. */
export const lexeme = {
  word: (layer: Tier, word: string) => `${SIGNS[layerOf(layer)]}/${word}`,
  sound: (layer: Tier, key: string) => `${SIGNS[layerOf(layer)]}~${key}`,
  marked: (key: string) => `m/${key}`,
  adjacent: (word: string, next: string) => `+${word}+${next}`,
  /** A lexeme as a literal of a tsvector or tsquery. */
  quote: (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`,
}

function layerOf(tier: Tier): Layer {
  return tier === "place" ? "group" : tier
}
