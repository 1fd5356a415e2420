import { type Rung, TIERS, type Tier } from "@cho-phien/vietnam/search-text"
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
  /** Those of the class that are best in every further respect. */
  best: string | undefined
}

/** The classes of a rung, best first: more words, typed marks, better tier. */
export function hitClasses(rung: Rung): HitClass[] {
  const marks = marksQuery(rung)
  return levels(rung).flatMap((level) =>
    (marks ? [true, false] : [false]).flatMap((withMarks) =>
      TIERS.map((tier, i) => {
        const better = TIERS[i - 1]
        const query = allOf([
          searchedQuery(rung, { layer: tier, ...level }),
          ...(better ? [`!${grouped(searchedQuery(rung, { layer: better, ...level }))}`] : []),
          ...(level.above
            ? [`!${grouped(searchedQuery(rung, { layer: "text", atLeast: level.above }))}`]
            : []),
          ...(marks ? [withMarks ? marks : `!${grouped(marks)}`] : []),
        ])
        return { matched: level.atLeast ?? 0, marks: withMarks, tier, query, best: bestOf(rung, tier, query) }
      }),
    ),
  )
}

function levels(rung: Rung): { atLeast?: number; above?: number }[] {
  if (!rung.atLeast) return [{}]
  const all = rung.alternatives[0]?.length ?? 0
  return Array.from({ length: all - rung.atLeast + 1 }, (_, i) => ({
    atLeast: all - i,
    ...(i > 0 ? { above: all - i + 1 } : {}),
  }))
}

function bestOf(rung: Rung, tier: Tier, query: string): string | undefined {
  if (rung.atLeast) return undefined
  if (tier === "name") {
    const best = bestNameQuery(rung)
    return best && allOf([query, best])
  }
  const isOrigin = tier === "producer" || tier === "place"
  return isOrigin ? allOf([query, searchedQuery(rung, { layer: tier, whole: true })]) : undefined
}

const grouped = (query: string): string => (query.startsWith("(") ? query : `(${query})`)
