import type { LoaderFunctionArgs } from "@remix-run/node"
import { drawArt } from "~/lib/art.server"
import { notFound } from "~/lib/not-found"

/** `/hinh/<subject>/<slug>.<hash>.svg`: immutable, because the name changes with the drawing. */
export function loader({ params }: LoaderFunctionArgs) {
  const [slug = "", hash = "", type, ...rest] = (params.file ?? "").split(".")
  const art = type === "svg" && rest.length === 0 ? drawArt(params.kind ?? "", slug) : undefined
  if (!art) throw notFound()
  return new Response(art.svg, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Cache-Control": art.hash === hash ? "public, max-age=31536000, immutable" : "public, max-age=60",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}
