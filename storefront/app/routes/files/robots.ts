import { env } from "~/lib/env.server"

/** What robots may read: everything that is the same for everybody. */
export function loader() {
  const lines = ["/gio-hang", "/thanh-toan", "/tai-khoan", "/don-hang", "/tra-cuu", "/_rieng"].flatMap(
    (path) => [`Disallow: ${path}`, `Disallow: /en${path}`],
  )
  const text = ["User-agent: *", ...lines, `Sitemap: ${env().PUBLIC_URL}/sitemap.xml`, ""].join("\n")
  return new Response(text, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  })
}
