import type { IndexPlan } from "@cho-phien/search-provider"
import { foldedWords, type Term, TIERS, type Tier } from "@cho-phien/vietnam/search-text"
import { readDocumentPath } from "@medusajs/framework/utils"
import type { Understanding } from "./understand.js"

/** Why a hit stands where it stands, in the words the Postgres provider uses. */
export function explain(
  document: Record<string, unknown>,
  plan: IndexPlan,
  understanding: Understanding,
  marksMatch: boolean,
): Record<string, unknown> {
  const terms = understanding.rung?.alternatives[0] ?? []
  const read = (tiers: readonly Tier[]) =>
    plan.searchable
      .filter(({ tier }) => tiers.includes(tier))
      .flatMap(({ path }) => readDocumentPath(document, path.split(".")))
      .map((value) => ` ${foldedWords(String(value ?? "")).join(" ")} `)
  const names = read(["name"])
  const query = terms.map(({ word }) => word).join(" ")
  return {
    how: understanding.how,
    foundIn: TIERS.find((_, i) => holdsAll(read(TIERS.slice(0, i + 1)), terms)) ?? "text",
    marksMatch,
    adjacentInName: terms.length > 1 && names.some((name) => name.includes(` ${query}`)),
    lastWordWhole: names.some((name) => name.includes(` ${terms.at(-1)?.word} `)),
    nameBeginsWithQuery: (names[0] ?? "").startsWith(` ${query}`),
    fieldsAfter: Object.fromEntries(plan.rankBy.map(({ path }) => [path, document[path]])),
  }
}

function holdsAll(fields: string[], terms: readonly Term[]): boolean {
  return terms.every(({ word, prefix }) =>
    fields.some((field) => field.includes(prefix ? ` ${word}` : ` ${word} `)),
  )
}
