import { AddressesResponse } from "@cho-phien/contract"
import { policyDays } from "~/features/policy/index.server"
import { callApi } from "~/lib/api.server"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { placePath } from "~/lib/place-href.server"
import type { SitemapEntry } from "./sitemap-xml"

/** The site map's files by what they list. */
export const SITEMAP_KINDS = [
  "trang",
  "san-pham",
  "nha-san-xuat",
  "bo-suu-tap",
  "vung",
  "chinh-sach",
] as const
export type SitemapKind = (typeof SITEMAP_KINDS)[number]

/** Pages of a file: each path stands twice (two languages) and a file may hold 50,000 addresses (sitemaps.org). */
const PATHS_MAX = 20_000

const PAGES = [
  "/",
  "/san-pham",
  "/nha-san-xuat",
  "/bo-suu-tap",
  "/vung",
  "/mua-vu",
  "/chung-nhan",
  "/chinh-sach",
]

/** All entries by kind, without language. Spirits stay out: their pages ask for an age first. */
export async function loadEntries(): Promise<Readonly<Record<SitemapKind, SitemapEntry[]>>> {
  const call = callApi("/store/catalogue/addresses", { answer: AddressesResponse })
  const { products, producers, collections, communes } = await orProblemPage(call)
  const below = (folder: string, list: readonly { slug: string; changedAt: string | null }[]) =>
    list.map(({ slug, changedAt }) => ({ path: `/${folder}/${slug}`, changedOn: changedAt?.slice(0, 10) }))
  return {
    trang: PAGES.map((path) => ({ path })),
    "san-pham": below("san-pham", products),
    "nha-san-xuat": below("nha-san-xuat", producers),
    "bo-suu-tap": below("bo-suu-tap", collections),
    vung: communes.map((code) => ({ path: placePath(code) })),
    "chinh-sach": policyDays().map(({ slug, day }) => ({ path: `/chinh-sach/${slug}`, changedOn: day })),
  }
}

/** Names of all files, each with the entries it holds: `san-pham-1`, `san-pham-2`, … */
export function filesOf(entries: Readonly<Record<SitemapKind, SitemapEntry[]>>): Map<string, SitemapEntry[]> {
  return new Map(
    SITEMAP_KINDS.flatMap((kind) => {
      const list = entries[kind]
      const count = Math.ceil(list.length / PATHS_MAX)
      return Array.from({ length: count }, (_, index): [string, SitemapEntry[]] => [
        `${kind}-${index + 1}`,
        list.slice(index * PATHS_MAX, (index + 1) * PATHS_MAX),
      ])
    }),
  )
}
