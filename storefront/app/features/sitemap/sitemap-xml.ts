/** A public page; `changedOn` is the day of its last change, `YYYY-MM-DD`, where somebody keeps it. */
export type SitemapEntry = { path: string; changedOn?: string | undefined }

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>\n`
const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"

/** A file of the site map: every path in both languages, each naming the other. `base` is the shop's address without slash. */
export function sitemapXml(base: string, entries: readonly SitemapEntry[]): string {
  const english = (path: string) => (path === "/" ? "/en" : `/en${path}`)
  const link = (lang: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(base + path)}"/>`
  const urls = entries.map(({ path, changedOn }) => {
    const alternates = link("vi", path) + link("en", english(path)) + link("x-default", path)
    const about = lastmod(changedOn) + alternates
    return [path, english(path)]
      .map((one) => `<url><loc>${escapeXml(base + one)}</loc>${about}</url>`)
      .join("")
  })
  const spaces = `xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`
  return `${HEAD}<urlset ${spaces}>\n${urls.join("\n")}\n</urlset>\n`
}

/** The index of all files, each with the day of its latest change. */
export function sitemapIndexXml(base: string, files: ReadonlyMap<string, readonly SitemapEntry[]>): string {
  const rows = [...files].map(([name, entries]) => {
    const days = entries.flatMap(({ changedOn }) => changedOn ?? []).sort()
    return `<sitemap><loc>${escapeXml(`${base}/sitemap/${name}.xml`)}</loc>${lastmod(days.at(-1))}</sitemap>`
  })
  return `${HEAD}<sitemapindex xmlns="${SITEMAP}">\n${rows.join("\n")}\n</sitemapindex>\n`
}

const lastmod = (day: string | undefined): string => (day ? `<lastmod>${day}</lastmod>` : "")

const escapeXml = (text: string): string =>
  text.replace(/[<>&'"]/g, (letter) => `&#${letter.codePointAt(0)};`)
