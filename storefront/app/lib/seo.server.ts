import type { Lang } from "@cho-phien/contract"
import { env } from "./env.server"
import { inLang } from "./lang"
import type { Seo } from "./seo"
import { tFor } from "./words.server"

type Page = {
  lang: Lang
  /** The canonical path without its language, with only the query that makes a page of its own. */
  path: string
  title: string
  description?: string
  /** Path or address of a picture. */
  image?: string
  /** Left out of search engines: filtered lists, search results. */
  noIndex?: boolean
  /** Where the page hangs, for the breadcrumb: name and path of each step, the page itself last. */
  trail?: readonly { name: string; path: string }[]
  /** Structured data of the page's own thing. */
  thing?: Readonly<Record<string, unknown>>
}

/** The absolute address of a path of ours. */
export const absolute = (path: string): string => (path.startsWith("/") ? env().PUBLIC_URL + path : path)

const textStart = (text: string): string => (text.length <= 160 ? text : `${text.slice(0, 157).trimEnd()}…`)

/** The second page of a list is not called like the first. */
function numbered(title: string, path: string, lang: Lang): string {
  const number = new URLSearchParams(path.split("?")[1]).get("trang")
  return number === null ? title : `${title} · ${tFor(lang)("pages.page", { number })}`
}

/** Everything the head says about a page: each language names itself as canonical and points to the other. */
export function pageSeo({ lang, path, title, description, image, noIndex, trail, thing }: Page): Seo {
  const here = absolute(inLang(lang, path))
  const crumbs = trail && {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: trail.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: step.name,
      item: absolute(inLang(lang, step.path)),
    })),
  }
  return {
    title: `${numbered(title, path, lang)} · ${tFor(lang)("shell.brand")}`,
    description: description === undefined ? undefined : textStart(description),
    canonical: here,
    alternates: { vi: absolute(path), en: absolute(inLang("en", path)) },
    locale: lang === "vi" ? "vi_VN" : "en_GB",
    image: image === undefined ? undefined : absolute(image),
    noIndex: noIndex ?? false,
    things: [crumbs, thing].filter((data) => data !== undefined),
  }
}
