export { loadAddresses } from "./load-addresses.server"
export { sitemapXml } from "./sitemap-xml"
