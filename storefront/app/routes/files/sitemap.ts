import { loadAddresses, sitemapXml } from "~/features/sitemap/index.server"
import { env } from "~/lib/env.server"

/** Everything a search engine should know. */
export async function loader() {
  return new Response(sitemapXml(env().PUBLIC_URL, await loadAddresses()), {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  })
}
