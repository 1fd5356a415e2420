/** Cards on a page of the shop's list. */
export const PAGE_SIZE = 24

const PAGES = [1, 2, 3]
const MOST_DONG = 1_000_000_000

const ourSorts = ["default", "price_asc", "price_desc", "name"]
const shopSorts = ["xen-ke", "gia-tang", "gia-giam", "ten"]
const medusaOrders = ["title", "-title", "handle", "-handle"]

/** What a card shows of a stock product, asked for by name; the price comes computed for the region. */
const CARD_FIELDS =
  "id,title,handle,thumbnail,variants.id,variants.title,variants.sku,*variants.calculated_price"

/** Twelve lists (three pages, four orders) of our route. */
export const ourLists = pairs(ourSorts).map(
  ([sort, page]) => `/store/catalogue/products?pageSize=${PAGE_SIZE}&page=${page}&sort=${sort}`,
)

/** Twelve lists of the shop as a reader asks for them. */
export const shopLists = pairs(shopSorts).map(([sort, page]) => `/san-pham?sap-xep=${sort}&trang=${page}`)

/** The same twelve of Medusa's route; with its default fields, or only with those a card needs. */
export function medusaLists(regionId: string, fields: "card" | "default"): string[] {
  const chosen = fields === "card" ? `&fields=${CARD_FIELDS}` : ""
  return pairs(medusaOrders).map(
    ([order, page]) =>
      `/store/products?region_id=${regionId}&limit=${PAGE_SIZE}&offset=${(page - 1) * PAGE_SIZE}&order=${order}${chosen}`,
  )
}

/** A condition that every product meets and no request had before: a price that nothing costs. */
export const neverSame = {
  ours: (count: number) => `&priceMax=${MOST_DONG - count}`,
  shop: (count: number) => `&gia-den=${MOST_DONG - count}`,
  /** Medusa's route filters by no price; every product was made after the year 2000. */
  medusa: (count: number) => `&created_at[$gte]=${new Date(Date.UTC(2000, 0, 1) + count).toISOString()}`,
}

/** Walks through the lists over and over, each time with another condition, so that no cache can know the answer. */
export function fresh(lists: readonly string[], condition: (count: number) => string): () => string {
  let count = 0
  return () => {
    const list = lists[count % lists.length] ?? ""
    return list + condition(count++)
  }
}

/** Walks through the lists over and over as they are. */
export function again(lists: readonly string[]): () => string {
  return fresh(lists, () => "")
}

function pairs(orders: readonly string[]): [string, number][] {
  return orders.flatMap((order) => PAGES.map((page): [string, number] => [order, page]))
}
