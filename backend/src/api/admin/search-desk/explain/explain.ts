import type { ExplainResponse } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { today } from "../../../../clock"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../../modules/catalogue"
import { SEARCH_DESK_MODULE, type SearchDeskService } from "../../../../modules/search-desk"
import { askEngine, type EngineAnswer } from "../../../store/catalogue/search/engine"
import { readText } from "../../../store/catalogue/search/read-text"
import { understoodOf } from "../../../store/catalogue/search/understood"

const HITS = 20

/** What both engines tell of a hit. */
const Explanation = z.object({
  foundIn: z.enum(["name", "producer", "place", "group", "text"]),
  marksMatch: z.boolean(),
  adjacentInName: z.boolean(),
  lastWordWhole: z.boolean(),
  nameBeginsWithQuery: z.boolean(),
  wordsMatched: z.number().optional(),
  fieldsAfter: z.object({ stars: z.number().nullish(), in_stock: z.boolean().nullish() }),
})

type Hit = ExplainResponse["hits"][number]

/** The first hits of a query with the keys they are ordered by, and what the office's rules make of them today. */
export async function explainHits(scope: MedusaContainer, q: string): Promise<ExplainResponse> {
  const { text, key } = readText(q)
  const rule = await scope.resolve<SearchDeskService>(SEARCH_DESK_MODULE).rulesFor(key, today())
  const answers = await askEngine(scope, [
    {
      fields: ["id", "name"],
      filters: { ...(text === "" ? {} : { q: text }), $and: [{ id: { $nin: rule.hidden } }] },
      pagination: { skip: 0, take: HITS },
      search_options: { include_score: true, count: "exact" },
    },
  ])
  const answer = answers?.[0]
  if (!answer)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The engine does not answer",
      "SEARCH_ENGINE_AWAY",
    )
  const cards = await scope
    .resolve<CatalogueService>(CATALOGUE_MODULE)
    .cards([...rule.pinned, ...rule.hidden, ...answer.hits.map(({ id }) => id)])
  const named = new Map(cards.map(({ productId, handle, nameVi }) => [productId, { handle, name: nameVi }]))
  const told = explanationsIn(answer)
  const order = [...new Set([...rule.pinned, ...answer.hits.map(({ id }) => id)])]
  return {
    ...understoodOf(answer, text),
    redirect: rule.redirect,
    count: answer.metadata.count ?? 0,
    hits: order.flatMap((id): Hit[] => {
      const card = named.get(id)
      return card ? [{ ...card, pinned: rule.pinned.includes(id), ...reasonOf(told.get(id)) }] : []
    }),
    hidden: rule.hidden.flatMap((id) => named.get(id) ?? []),
  }
}

function explanationsIn(answer: EngineAnswer): ReadonlyMap<string, z.infer<typeof Explanation>> {
  const told = z.record(z.string(), Explanation).safeParse(answer.provider_metadata?.explanations)
  return new Map(Object.entries(told.success ? told.data : {}))
}

function reasonOf(told: z.infer<typeof Explanation> | undefined): Omit<Hit, "handle" | "name" | "pinned"> {
  return {
    foundIn: told?.foundIn ?? null,
    marksMatch: told?.marksMatch ?? false,
    adjacentInName: told?.adjacentInName ?? false,
    lastWordWhole: told?.lastWordWhole ?? false,
    nameBeginsWithQuery: told?.nameBeginsWithQuery ?? false,
    wordsMatched: told?.wordsMatched ?? null,
    stars: told?.fieldsAfter.stars ?? null,
    inStock: told?.fieldsAfter.in_stock ?? false,
  }
}
