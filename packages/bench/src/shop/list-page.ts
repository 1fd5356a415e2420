import { type Effort, inRounds, standingCells, standingHead } from "../load/rounds.js"
import type { Section } from "../report/section.js"
import type { BenchShop } from "./bench-shop.js"
import { fresh, neverSame, shopLists } from "./list-addresses.js"
import { startBareServer } from "./start-bare-server.js"

/** What a browser says it can unpack. */
const asBrowser = { "accept-encoding": "gzip, deflate, br" }

/** The shop's list page from its page cache and made anew, beside a bare Node server that sends the same bytes. */
export async function measureListPage(shop: BenchShop, effort: Effort): Promise<Section> {
  const bare = await startBareServer(shop.storefrontUrl, shopLists, asBrowser)
  try {
    const standings = await inRounds(
      [
        { name: "shop, page kept", origin: shop.storefrontUrl, headers: asBrowser, addresses: shopLists },
        { name: "bare Node, same bytes", origin: bare.origin, headers: asBrowser, addresses: shopLists },
        {
          name: "shop, page made anew",
          origin: shop.storefrontUrl,
          headers: asBrowser,
          addresses: fresh(shopLists, neverSame.shop),
        },
      ],
      effort,
    )
    return {
      title: "List page (HTML, 24 products)",
      head: standingHead,
      rows: standings.map(standingCells),
      notes: [
        "Twelve addresses over and over for the first two; the third never repeats one, so each page is asked of the backend, rendered and compressed.",
        "The bare server has recorded the shop's answers and sends them with the same headers. The firing process shares the machine: where it is the limit, it is so for both, and the ratio looks better than it is.",
      ],
      figures: { standings },
    }
  } finally {
    bare.stop()
  }
}
