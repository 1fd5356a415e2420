import type { MetaDescriptor } from "@remix-run/node"

/** What a page's loader hands to its head. */
export type Seo = {
  title: string
  description: string | undefined
  canonical: string
  alternates: { vi: string; en: string }
  locale: string
  image: string | undefined
  noIndex: boolean
  /** Structured data; Remix escapes `<` when it writes them. */
  things: readonly Readonly<Record<string, unknown>>[]
}

/** Every page's picture to go out with its link has this size. */
const shareImage = (image: string): MetaDescriptor[] => [
  { property: "og:image", content: image },
  { property: "og:image:width", content: "1200" },
  { property: "og:image:height", content: "630" },
  { name: "twitter:card", content: "summary_large_image" },
]

/** The head of a page from its loader's `seo`; nothing when the loader refused (the layout's title stands then). */
export function metaFromSeo({ data }: { data: { seo: Seo } | undefined }): MetaDescriptor[] {
  if (!data) return []
  const { seo } = data
  const link = (rel: string, href: string, more = {}) => ({ tagName: "link" as const, rel, href, ...more })
  return [
    { title: seo.title },
    ...(seo.description ? [{ name: "description", content: seo.description }] : []),
    ...(seo.noIndex ? [{ name: "robots", content: "noindex, follow" }] : []),
    link("canonical", seo.canonical),
    link("alternate", seo.alternates.vi, { hrefLang: "vi" }),
    link("alternate", seo.alternates.en, { hrefLang: "en" }),
    link("alternate", seo.alternates.vi, { hrefLang: "x-default" }),
    { property: "og:title", content: seo.title },
    { property: "og:type", content: "website" },
    { property: "og:url", content: seo.canonical },
    { property: "og:locale", content: seo.locale },
    { property: "og:site_name", content: "Chợ Phiên" },
    ...(seo.description ? [{ property: "og:description", content: seo.description }] : []),
    ...(seo.image ? shareImage(seo.image) : []),
    ...seo.things.map((thing) => ({ "script:ld+json": thing as Record<string, string> })),
  ]
}
