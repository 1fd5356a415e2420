import type { Lang, NothingFound, RelaxedFilter } from "@cho-phien/contract"
import { ProductGroupCode } from "@cho-phien/contract"
import type { z } from "zod"
import { GROUP_SLUGS } from "~/features/catalogue"
import { cardViews, type ProductCardView } from "~/features/goods/index.server"
import { inLang } from "~/lib/lang"
import { tFor } from "~/lib/words.server"
import type { PlainKey } from "~/words/types"
import { NO_SEARCH_NARROWING, type SearchFilters } from "./search-filters"

type Way = { label: string; href: string }

/** Ways on from a search that found nothing. */
export type NothingView = {
  nearest: Way | null
  relaxed: Way[]
  groups: Way[]
  cards: ProductCardView[]
  /** Every one of the goods is in season now. */
  inSeason: boolean
}

type FilterName = z.infer<typeof RelaxedFilter>["filter"]

const NAMES: Record<FilterName, PlainKey> = {
  group: "catalogue.group",
  stars: "catalogue.stars",
  commune: "catalogue.commune",
  district: "search.district",
  producer: "catalogue.producer",
  collection: "search.collection",
  price: "catalogue.price",
  inStock: "catalogue.inStock",
  wholesale: "catalogue.wholesale",
  seasonNow: "search.season",
  certificateMonths: "search.certificate",
}

/** The conditions that go with a filter's name; a collection never narrows a search of ours. */
function without(filter: FilterName): Partial<SearchFilters> {
  if (filter === "price") return { priceMin: undefined, priceMax: undefined }
  return filter === "collection" ? {} : { [filter]: NO_SEARCH_NARROWING[filter] }
}

export function nothingView(
  nothing: z.infer<typeof NothingFound>,
  hrefWith: (change: Partial<SearchFilters>) => string,
  lang: Lang,
): NothingView {
  const t = tFor(lang)
  return {
    nearest: nothing.nearest
      ? {
          label: nothing.nearest,
          href: hrefWith({ ...NO_SEARCH_NARROWING, q: nothing.nearest, literal: false }),
        }
      : null,
    relaxed: nothing.relaxed.map(({ filter, count }) => ({
      label: t("search.relaxOne", { what: t(NAMES[filter]), count }),
      href: hrefWith(without(filter)),
    })),
    groups: nothing.groups.flatMap(({ value }) => {
      const known = ProductGroupCode.safeParse(value)
      if (!known.success) return []
      const href = inLang(lang, `/san-pham?nhom=${GROUP_SLUGS[known.data]}`)
      return [{ label: t(`group.${known.data}`), href }]
    }),
    cards: cardViews(nothing.products, lang),
    inSeason: nothing.products.length > 0 && nothing.products.every((card) => card.inSeason),
  }
}
