import { MIXED_ORDER, type MixLevel, PAID_PLACEMENT, RANKING, type RankingRule } from "@cho-phien/contract"
import type { PlainKey, T } from "~/words/types"

const SORTS = {
  default: "catalogue.sortDefault",
  price_asc: "catalogue.sortPriceAsc",
  price_desc: "catalogue.sortPriceDesc",
  stars: "catalogue.sortStars",
  newest: "catalogue.sortNewest",
  name: "catalogue.sortName",
} as const satisfies Record<keyof typeof RANKING, PlainKey>

const RULES = {
  available: "ranking.available",
  position: "ranking.position",
  "price-up": "ranking.priceUp",
  "price-down": "ranking.priceDown",
  stars: "ranking.stars",
  "spirits-last": "ranking.spiritsLast",
  newest: "ranking.newest",
  name: "ranking.name",
  id: "ranking.id",
} as const satisfies Record<RankingRule, PlainKey>

const LEVELS = {
  group: "ranking.mixGroup",
  set: "ranking.mixSet",
  producer: "ranking.mixProducer",
} as const satisfies Record<MixLevel, PlainKey>

const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}`).join("\n")
const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n")

/** The ranking page's own part, written from the configuration that the catalogue sorts by. */
export function rankingText(t: T): string {
  const sorts = Object.entries(RANKING).map(([sort, rules]) => {
    const title = t("ranking.order", { sort: t(SORTS[sort as keyof typeof RANKING]) })
    return `## ${title}\n\n${numbered(rules.map((rule) => t(RULES[rule])))}`
  })
  const mixed = [
    ...(MIXED_ORDER.spiritsLast ? [t("ranking.mixSpirits")] : []),
    ...(MIXED_ORDER.partsNeighboursOfOneProducer ? [t("ranking.mixNeighbours")] : []),
    t("ranking.mixTie"),
  ]
  return [
    ...sorts,
    `## ${t("ranking.mixTitle")}`,
    t("ranking.mixIntro"),
    numbered(MIXED_ORDER.levels.map((level) => t(LEVELS[level]))),
    listed(mixed),
    t("ranking.search"),
    ...(PAID_PLACEMENT ? [] : [t("ranking.paidNone")]),
  ].join("\n\n")
}
