import type { LoaderFunctionArgs } from "@remix-run/node"
import { filesOf, loadEntries, sitemapXml } from "~/features/sitemap/index.server"
import { env } from "~/lib/env.server"
import { notFound } from "~/lib/not-found"

/** `/sitemap/<kind>-<n>.xml`: one file of the site map. */
export async function loader({ params }: LoaderFunctionArgs) {
  const [, name = ""] = /^([a-z-]+-\d+)\.xml$/.exec(params.file ?? "") ?? []
  const entries = name === "" ? undefined : filesOf(await loadEntries()).get(name)
  if (!entries) throw notFound()
  return new Response(sitemapXml(env().PUBLIC_URL, entries), {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  })
}
