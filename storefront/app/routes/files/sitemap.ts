import { filesOf, loadEntries, sitemapIndexXml } from "~/features/sitemap/index.server"
import { env } from "~/lib/env.server"

/** Where everything is that a search engine should know. */
export async function loader() {
  return new Response(sitemapIndexXml(env().PUBLIC_URL, filesOf(await loadEntries())), {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  })
}
