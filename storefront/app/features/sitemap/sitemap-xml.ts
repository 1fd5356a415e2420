/** The site map: every path in both languages, each naming the other. `base` is the shop's address without slash. */
export function sitemapXml(base: string, paths: readonly string[]): string {
  const english = (path: string) => (path === "/" ? "/en" : `/en${path}`)
  const link = (lang: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(base + path)}"/>`
  const entry = (path: string, alternates: string) =>
    `<url><loc>${escapeXml(base + path)}</loc>${alternates}</url>`
  const entries = paths.map((path) => {
    const alternates = link("vi", path) + link("en", english(path)) + link("x-default", path)
    return entry(path, alternates) + entry(english(path), alternates)
  })
  const spaces = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${entries.join("\n")}\n</urlset>\n`
}

const escapeXml = (text: string): string =>
  text.replace(/[<>&'"]/g, (letter) => `&#${letter.codePointAt(0)};`)
