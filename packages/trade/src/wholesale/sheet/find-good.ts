import { fold } from "@cho-phien/vietnam"

/** A good as it can be asked for. */
export interface NamedGood {
  variantId: string
  sku: string
  /** GTINs of the unit, the inner and the case, and the company's own article number. */
  codes: readonly string[]
  name: string
  pack: string
}

export type Found =
  | { kind: "one"; variantId: string }
  | { kind: "several"; variantIds: string[] }
  | { kind: "none"; nearest: string[] }

/** Most that are offered for choice. */
const MOST_CHOICES = 6

/** Finds goods by code or by part of a name, marks or none. An exact code always wins over a likeness. */
export function goodFinder(goods: readonly NamedGood[]): (code: string, name: string) => Found {
  const byCode = new Map<string, string[]>()
  for (const good of goods)
    for (const key of new Set([good.sku, ...good.codes].flatMap(keysOf)))
      byCode.set(key, [...(byCode.get(key) ?? []), good.variantId])
  const names = goods.map((good) => ({ good, words: wordsOf(`${good.name} ${good.pack}`) }))

  const findCode = (code: string): string[] => {
    for (const key of keysOf(code)) {
      const ids = byCode.get(key)
      if (ids) return [...new Set(ids)]
    }
    return []
  }
  const findName = (text: string): Found => {
    const asked = wordsOf(text)
    if (asked.length === 0) return { kind: "none", nearest: [] }
    const whole = names.filter(({ words }) =>
      asked.every((word) => words.some((own) => own.startsWith(word))),
    )
    const exact = whole.filter(({ words }) => asked.every((word) => words.includes(word)))
    const best = exact.length > 0 ? exact : whole
    const same = best.filter(({ words }) => words.length === asked.length)
    return same.length === 1 ? foundOf(same) : best.length > 0 ? foundOf(best) : nearestTo(asked)
  }
  const foundOf = (hits: readonly { good: NamedGood }[]): Found => {
    const ids = hits.map(({ good }) => good.variantId)
    return ids.length === 1 && ids[0] !== undefined
      ? { kind: "one", variantId: ids[0] }
      : { kind: "several", variantIds: ids.slice(0, MOST_CHOICES) }
  }
  const nearestTo = (asked: readonly string[]): Found => {
    const scored = names
      .map(({ good, words }) => ({
        id: good.variantId,
        score: asked.filter((word) => words.includes(word)).length / asked.length,
      }))
      .filter(({ score }) => score >= 0.5)
      .sort((a, b) => b.score - a.score)
    return { kind: "none", nearest: scored.slice(0, MOST_CHOICES).map(({ id }) => id) }
  }

  return (code, name) => {
    const ids = findCode(code).length > 0 ? findCode(code) : findCode(name)
    const [only] = ids
    if (only !== undefined)
      return ids.length === 1 ? { kind: "one", variantId: only } : { kind: "several", variantIds: ids }
    const text = name || code
    return isCode(text) ? { kind: "none", nearest: [] } : findName(text)
  }
}

/** As typed, then without what Excel takes off a code: leading zeros, the apostrophe, `.0`. */
function keysOf(code: string): string[] {
  const plain = fold(code).replace(/^'/, "").replace(/\.0$/, "").replace(/\s/g, "")
  if (plain === "") return []
  const bare = plain.replace(/-/g, "")
  return [plain, bare, ...(/^0*\d+$/.test(bare) ? [`#${bare.replace(/^0+/, "")}`] : [])]
}

const isCode = (text: string): boolean => /^\d{5,}$/.test(text.replace(/\s/g, ""))

const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/(\d)\s+(g|gr|kg|ml|l|lit)\b/g, "$1$2")
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
