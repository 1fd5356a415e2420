import { mustAsk } from "../http/ask.js"
import { type Effort, inRounds, type Standing, standingCells, standingHead } from "../load/rounds.js"
import type { Contender } from "../load/volley.js"
import type { Section } from "../report/section.js"
import type { BenchShop } from "./bench-shop.js"
import { again, fresh, medusaLists, neverSame, ourLists, PAGE_SIZE } from "./list-addresses.js"
import { countStatements } from "./statements.js"

const names = {
  ours: "ours: 24 cards and all facets",
  card: "Medusa /store/products, fields of a card",
  default: "Medusa /store/products, default fields",
}

/** Our list route beside Medusa's on the same server and data: addresses that are new each time, then known ones. */
export async function measureListRoute(shop: BenchShop, effort: Effort): Promise<Section[]> {
  const lists = {
    ours: ourLists,
    card: medusaLists(shop.regionId, "card"),
    default: medusaLists(shop.regionId, "default"),
  }
  for (const list of Object.values(lists)) await mustShowFullPages(shop, list)
  const contender = (kind: keyof typeof lists, addresses: Contender["addresses"]): Contender => ({
    name: names[kind],
    origin: shop.backendUrl,
    headers: shop.storeHeaders,
    addresses,
  })
  const unknown = await inRounds(
    [
      contender("ours", fresh(lists.ours, neverSame.ours)),
      contender("card", fresh(lists.card, neverSame.medusa)),
      contender("default", fresh(lists.default, neverSame.medusa)),
    ],
    effort,
  )
  const known = await inRounds([contender("ours", lists.ours), contender("card", lists.card)], effort)
  const statements = await countStatements(shop, {
    ours: fresh(lists.ours, neverSame.ours),
    card: fresh(lists.card, neverSame.medusa),
    default: fresh(lists.default, neverSame.medusa),
    oursAgain: again(lists.ours),
    cardAgain: again(lists.card),
  })
  return [
    {
      title: "List route, nothing cached",
      head: [...standingHead, "SQL"],
      rows: rowsWith(unknown, [statements.ours, statements.card, statements.default]),
      notes: [
        "Every request has an address that never came before (a bound that all products meet), so no cache can answer.",
        "ratio: our requests per second for each one of that row, within the same round. SQL: statements sent to Postgres for one request.",
        "Medusa's answer has neither facets nor producer, commune, stars or stock; ours has them all.",
      ],
      figures: { standings: unknown, statements },
    },
    {
      title: "List route, twelve addresses asked over and over",
      head: [...standingHead, "SQL"],
      rows: rowsWith(known, [statements.oursAgain, statements.cardAgain]),
      notes: [
        "Medusa's Caching module is on and knows the twelve lists: its best case. Our route asks Postgres each time, so that a lapsed certificate never shows; what repeats is kept one level up, as pages (below).",
      ],
      figures: { standings: known },
    },
  ]
}

function rowsWith(standings: readonly Standing[], statements: readonly number[]): string[][] {
  return standings.map((standing, index) => [
    ...standingCells(standing),
    String(Math.round(statements[index] ?? Number.NaN)),
  ])
}

/** A contender that answers less than the others would win for nothing. */
async function mustShowFullPages(shop: BenchShop, lists: readonly string[]): Promise<void> {
  for (const list of lists) {
    const answer = await mustAsk(shop.backendUrl + list, shop.storeHeaders)
    const { products } = JSON.parse(answer.body.toString()) as { products: unknown[] }
    if (products.length !== PAGE_SIZE) throw new Error(`${list} shows ${products.length} products`)
  }
}
