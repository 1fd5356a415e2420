import type { Language } from "@cho-phien/vietnam"

/** English words for the kinds of delivery; the name itself is Vietnamese and the producer's. */
const ENGLISH: Readonly<Record<string, string>> = {
  standard: "Standard delivery",
  fast: "Fast delivery",
  pickup: "Fetch at a display point",
}

/** How a way of delivery is called in the reader's language; a kind we have no word for keeps its own name. */
export function shippingName(way: { kind: string; name: string }, language: Language): string {
  return (language === "en" && ENGLISH[way.kind]) || way.name
}
