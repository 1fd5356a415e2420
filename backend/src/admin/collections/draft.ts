import type { OfficeCollectionResponse, OfficeRule } from "@cho-phien/contract"

/** What the form holds; numbers stay text while they are typed. */
export interface Draft {
  titleVi: string
  titleEn: string
  storyVi: string
  storyEn: string
  slug: string
  region: string
  months: number[]
  communes: string[]
  motif: string
  position: string
  rule: OfficeRule
  pinned: string[]
  excluded: string[]
}

export const NO_RULE: OfficeRule = {
  groups: [],
  sets: [],
  communes: [],
  producers: [],
  tags: [],
  seasonMonths: [],
  starsMin: null,
  priceMinDong: null,
  priceMaxDong: null,
}

export const emptyDraft: Draft = {
  titleVi: "",
  titleEn: "",
  storyVi: "",
  storyEn: "",
  slug: "",
  region: "",
  months: [],
  communes: [],
  motif: "cloth",
  position: "100",
  rule: NO_RULE,
  pinned: [],
  excluded: [],
}

export function draftFrom({ collection }: OfficeCollectionResponse): Draft {
  const { titleVi, titleEn, storyVi, storyEn, slug, months, motif, rule, pinned, excluded } = collection
  return {
    ...{ titleVi, titleEn, storyVi, storyEn, slug, months, motif, rule, pinned, excluded },
    region: collection.region ?? "",
    communes: collection.communes.map(({ code }) => code),
    position: String(collection.position),
  }
}

/** What is sent: an empty address is made by the server, an empty region is none. */
export function bodyFrom({ slug, region, ...rest }: Draft) {
  return { ...rest, region: region.trim() || null, ...(slug.trim() && { slug: slug.trim() }) }
}

/** The list with one entry a place earlier (-1) or later (+1); at its end it stays. */
export function moved(list: readonly string[], entry: string, by: -1 | 1): string[] {
  const from = list.indexOf(entry)
  const to = from + by
  if (from < 0 || to < 0 || to >= list.length) return [...list]
  const rest = list.filter((one) => one !== entry)
  return [...rest.slice(0, to), entry, ...rest.slice(to)]
}
