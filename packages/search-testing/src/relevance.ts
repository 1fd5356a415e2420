import { fold } from "@cho-phien/vietnam"
import { type Definition, type Provider, query } from "./definition.js"

/** One judged query. Patterns are regular expressions on the folded product name. */
export interface JudgedQuery {
  query: string
  kind: string
  expect_any_in_top: number
  patterns: string[]
  forbid_in_top?: { n: number; patterns: string[] }
  every_hit?: { stars: number }
  expect_zero?: boolean
  no_error?: boolean
}

export interface Verdict {
  query: string
  kind: string
  outcome: "met" | "missed" | "absent"
  how: string
  names: string[]
}

/** Runs judged queries against a filled index. A query whose goods are not in the catalogue is absent, not missed. */
export async function judgeRelevance(
  provider: Provider,
  definition: Definition,
  queries: readonly JudgedQuery[],
  catalogueNames: readonly string[],
): Promise<Verdict[]> {
  const folded = catalogueNames.map(fold)
  const verdicts: Verdict[] = []
  for (const judged of queries) {
    const patterns = judged.patterns.map((pattern) => new RegExp(pattern))
    const result = await provider.search(
      query(definition, judged.query, { pagination: { skip: 0, take: 10 } }),
    )
    const hits = result.hits.map(({ document }) => ({
      name: fold(String(document.name)),
      stars: document.stars,
    }))
    const isAbsent =
      patterns.length > 0 && !folded.some((name) => patterns.some((pattern) => pattern.test(name)))
    verdicts.push({
      query: judged.query,
      kind: judged.kind,
      outcome: isAbsent ? "absent" : isMet(judged, patterns, hits) ? "met" : "missed",
      how: String(result.provider_metadata?.how),
      names: hits.slice(0, 5).map(({ name }) => name),
    })
  }
  return verdicts
}

function isMet(judged: JudgedQuery, patterns: RegExp[], hits: { name: string; stars: unknown }[]): boolean {
  if (judged.expect_zero) return hits.length === 0
  const top = hits.slice(0, judged.expect_any_in_top)
  if (patterns.length > 0 && !top.some(({ name }) => patterns.some((pattern) => pattern.test(name))))
    return false
  const forbidden = judged.forbid_in_top?.patterns.map((pattern) => new RegExp(pattern)) ?? []
  if (
    hits
      .slice(0, judged.forbid_in_top?.n ?? 0)
      .some(({ name }) => forbidden.some((pattern) => pattern.test(name)))
  )
    return false
  return judged.every_hit === undefined || hits.every(({ stars }) => stars === judged.every_hit?.stars)
}

/** One line that says how a run went, and one for each miss. */
export function relevanceReport(title: string, verdicts: readonly Verdict[]): string {
  const count = (outcome: Verdict["outcome"]) =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length
  const present = verdicts.length - count("absent")
  const misses = verdicts
    .filter(({ outcome }) => outcome === "missed")
    .map(
      ({ query: text, kind, how, names }) =>
        `  missed (${kind}, ${how}) "${text}": ${names.join(" · ") || "nothing"}`,
    )
  return [`${title}: ${count("met")} of ${present} met, ${count("absent")} absent`, ...misses].join("\n")
}
