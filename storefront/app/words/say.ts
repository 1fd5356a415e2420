import type { Lang } from "@cho-phien/contract"
import type { Catalogue, Key, Plural, T } from "./types"

const LOCALE = { vi: "vi-VN", en: "en-GB" } as const
const numbers = { vi: new Intl.NumberFormat(LOCALE.vi), en: new Intl.NumberFormat(LOCALE.en) }
const rules = { vi: new Intl.PluralRules(LOCALE.vi), en: new Intl.PluralRules(LOCALE.en) }

const textFor = (entry: string | Plural, lang: Lang, count: unknown): string => {
  if (typeof entry === "string") return entry
  return (typeof count === "number" && entry[rules[lang].select(count)]) || entry.other
}

/** Makes the speaking function of one language. Counts are written with that language's separators. */
export function makeT(words: Catalogue, lang: Lang): T {
  const say = (key: Key, values: Record<string, string | number> = {}): string =>
    textFor(words[key], lang, values.count).replace(/\{(\w+)\}/g, (_whole, name: string) => {
      const value = values[name]
      return typeof value === "number" ? numbers[lang].format(value) : (value ?? "")
    })
  return say as T
}
