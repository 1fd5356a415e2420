import type { Lang, SeasonResponse } from "@cho-phien/contract"
import { partsOf } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueService, type EntryFacts } from "../../../../modules/catalogue"
import { cardView, nameOf } from "../views/card"
import { startReading } from "./reading"

/** Pictures of one month, and names in a month of the year's overview; the list pages show the rest. */
const CARDS_MAX = 8
const NAMES_MAX = 30

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** The calendar by the month of today in Vietnam. Spirits are not promoted, so they are no part of it. Three statements. */
export async function seasonPage(scope: MedusaContainer, lang: Lang): Promise<SeasonResponse> {
  const catalogue = scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const [reading, facts] = await Promise.all([startReading(scope, lang), catalogue.facts()])
  const seasonal = facts.filter(isSeasonal)
  const { month } = partsOf(reading.today)
  const nextMonth = (month % 12) + 1
  const now = seasonal.filter(isIn(month))
  const next = seasonal.filter(isIn(nextMonth)).filter((product) => !isIn(month)(product))
  const named = MONTHS.map((one) => seasonal.filter(isIn(one)).slice(0, NAMES_MAX))
  const pictured = [now, next].map((list) => byStock(list).slice(0, CARDS_MAX))
  const rows = await catalogue.cards([...new Set([...pictured, ...named].flat().map((p) => p.productId))])
  const rowOf = new Map(rows.map((row) => [row.productId, row]))
  const rowsOf = (list: readonly EntryFacts[]) => list.flatMap((p) => rowOf.get(p.productId) ?? [])
  return {
    month,
    nextMonth,
    now: rowsOf(pictured[0] ?? []).map((row) => cardView(row, reading)),
    nowCount: now.length,
    next: rowsOf(pictured[1] ?? []).map((row) => cardView(row, reading)),
    nextCount: next.length,
    months: MONTHS.map((one, index) => ({
      month: one,
      count: seasonal.filter(isIn(one)).length,
      goods: rowsOf(named[index] ?? []).map((row) => ({ handle: row.handle, name: nameOf(row, lang) })),
    })),
  }
}

const isSeasonal = ({ seasonMonths, promotable, ageRestricted }: EntryFacts): boolean =>
  seasonMonths !== null && seasonMonths.length < 12 && promotable && !ageRestricted

const isIn = (month: number) => (product: EntryFacts) => product.seasonMonths?.includes(month) ?? false

/** What is sold out comes last. */
const byStock = (list: readonly EntryFacts[]): EntryFacts[] => [
  ...list.filter((product) => product.availability !== "out"),
  ...list.filter((product) => product.availability === "out"),
]
