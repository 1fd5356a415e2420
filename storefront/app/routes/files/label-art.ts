import type { LoaderFunctionArgs } from "@remix-run/node"
import { drawArt } from "~/lib/art.server"
import { notFound } from "~/lib/not-found"

/** `/hinh/<kind>/<handle>.<hash>.svg`: immutable, because the name changes with the drawing. */
export function loader({ params }: LoaderFunctionArgs) {
  const [handle = "", hash = "", type, ...rest] = (params.file ?? "").split(".")
  if (type !== "svg" || rest.length > 0) throw notFound()
  const art = drawArt({ kind: params.kind ?? "", handle })
  if (!art) throw notFound()
  const cache = art.hash === hash ? "public, max-age=31536000, immutable" : "public, max-age=60"
  return new Response(art.svg, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Cache-Control": cache,
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}
