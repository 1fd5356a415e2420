import type { ProductListQuery, ProductListResponse } from "@cho-phien/contract"
import { clean, fold } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../../modules/catalogue"
import { SHOWCASE_MODULE, type ShowcaseService, selectMembers } from "../../../../modules/showcase"
import { cardView, type Reading } from "../views/card"
import { facetsView } from "../views/facets"
import { starredFacts } from "./members"
import { pageFrame } from "./page"
import { startReading } from "./reading"

const WORDS_MAX = 12

/** A page of the shop's list with its facets. Two statements, a third and fourth when a collection is named. */
export async function listProducts(
  scope: MedusaContainer,
  query: ProductListQuery,
): Promise<ProductListResponse> {
  const reading = await startReading(scope, query.lang)
  const words = wordsOf(query.q)
  const among = words === null ? [] : await membersOf(scope, query.collection, reading)
  const listing = await scope.resolve<CatalogueService>(CATALOGUE_MODULE).listing({
    words: words ?? [],
    among,
    groups: query.group,
    stars: query.stars,
    communes: query.commune,
    producers: query.producer,
    priceMin: query.priceMin ?? null,
    priceMax: query.priceMax ?? null,
    inStock: query.inStock,
    wholesale: query.wholesale,
    adult: query.adult,
    sort: query.sort,
    language: query.lang,
    limit: query.pageSize,
    offset: (query.page - 1) * query.pageSize,
    starsByProduct: [...reading.badges].map(([product_id, { stars }]) => ({ product_id, stars })),
  })
  return {
    products: listing.rows.map((row) => cardView(row, reading)),
    ...pageFrame(query, listing.count),
    hiddenByAge: listing.hiddenByAge,
    facets: facetsView(listing, query),
  }
}

/** Folded words to look for; null when something was asked that has no letter or digit, so nothing can be found. */
function wordsOf(q: string): string[] | null {
  if (q === "") return []
  return (
    fold(clean(q))
      .match(/[a-z0-9]+/g)
      ?.slice(0, WORDS_MAX) ?? null
  )
}

/** Ids of the collection's members; null means no collection was named, an unknown one has no members. */
export async function membersOf(
  scope: MedusaContainer,
  slug: string | undefined,
  { badges }: Reading,
): Promise<string[] | null> {
  if (slug === undefined) return null
  const collection = await scope.resolve<ShowcaseService>(SHOWCASE_MODULE).publishedCollection(slug)
  if (!collection) return []
  return selectMembers(collection, await starredFacts(scope, badges)).map((member) => member.productId)
}
