export { filesOf, loadEntries } from "./sitemap-parts.server"
export { sitemapIndexXml, sitemapXml } from "./sitemap-xml"
