import type { SearchSort } from "@cho-phien/contract"

/** Orders of the hits as words of the address, in Vietnamese for both languages. */
export const SEARCH_SORT_SLUGS: Record<SearchSort, string> = {
  relevance: "khop-nhat",
  price_asc: "gia-tang",
  price_desc: "gia-giam",
  stars: "nhieu-sao",
  newest: "moi",
  name: "ten",
}

export const searchSortOfSlug = (slug: string): SearchSort | undefined =>
  (Object.keys(SEARCH_SORT_SLUGS) as SearchSort[]).find((sort) => SEARCH_SORT_SLUGS[sort] === slug)
