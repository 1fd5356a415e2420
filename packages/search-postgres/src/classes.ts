import { type Rung, TIERS, type Tier } from "@cho-phien/vietnam/search-text"
import { letterClasses, singleLetter } from "./letter-classes.js"
import { RANK_KEYS, type RankKeys } from "./rank-keys.js"
import { allOf, bestNameQuery, marksQuery, searchedQuery } from "./rung-query.js"

/**
 * A class of hits: all its members rank before all members of the next. The index alone says who is in it, so a page
 * is filled class by class and never has to rank what it does not show.
 */
export interface HitClass {
  /** How many of the words, when not all were asked for; 0 otherwise. */
  matched: number
  marks: boolean
  tier: Tier
  /** Who is in the class. */
  query: string
  /** The keys that can still differ between its members. */
  keys: readonly (keyof RankKeys)[]
  /** Those of the class that are best in every further respect. */
  best: string | undefined
}

/** The classes of a rung, best first: more words, typed marks, better tier. */
export function hitClasses(rung: Rung): HitClass[] {
  const marks = marksQuery(rung)
  return levels(rung).flatMap((level) =>
    (marks ? [true, false] : [false]).flatMap((withMarks) =>
      TIERS.flatMap((tier, i) => {
        const better = TIERS[i - 1]
        const others = [
          ...(better ? [not(searchedQuery(rung, { layer: better, ...level }))] : []),
          ...(level.above ? [not(searchedQuery(rung, { layer: "text", atLeast: level.above }))] : []),
          ...(marks ? [withMarks ? marks : not(marks)] : []),
        ]
        const query = allOf([searchedQuery(rung, { layer: tier, ...level }), ...others])
        const hits = { matched: level.atLeast ?? 0, marks: withMarks, tier }
        const letter = tier === "name" ? singleLetter(rung) : undefined
        if (letter === undefined)
          return [{ ...hits, query, keys: keysOf(tier), best: bestOf(rung, tier, others) }]
        return letterClasses(letter).map((part) => {
          return { ...hits, query: allOf([part, ...others]), keys: [], best: undefined }
        })
      }),
    ),
  )
}

/** Outside the name nothing is adjacent in it, and the text has no keys at all. */
function keysOf(tier: Tier): HitClass["keys"] {
  if (tier === "name") return RANK_KEYS
  return tier === "producer" || tier === "place" ? ["whole"] : []
}

function levels(rung: Rung): { atLeast?: number; above?: number }[] {
  if (!rung.atLeast) return [{}]
  const all = rung.alternatives[0]?.length ?? 0
  return Array.from({ length: all - rung.atLeast + 1 }, (_, i) => ({
    atLeast: all - i,
    ...(i > 0 ? { above: all - i + 1 } : {}),
  }))
}

/** Whole words say all that the class says of its words, so that only what else makes the class is added. */
function bestOf(rung: Rung, tier: Tier, others: string[]): string | undefined {
  if (rung.atLeast) return undefined
  const marked = rung.needsMarks ? [searchedQuery(rung, { layer: tier })] : []
  if (tier === "name") {
    const best = bestNameQuery(rung)
    return best && allOf([best, ...marked, ...others])
  }
  const isOrigin = tier === "producer" || tier === "place"
  return isOrigin ? allOf([searchedQuery(rung, { layer: tier, whole: true }), ...others]) : undefined
}

const not = (query: string): string => `!${query.startsWith("(") ? query : `(${query})`}`
