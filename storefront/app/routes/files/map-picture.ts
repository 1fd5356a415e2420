import type { LoaderFunctionArgs } from "@remix-run/node"
import { basePicture } from "~/features/map/index.server"
import { notFound } from "~/lib/not-found"

/** `/ban-do/<name>.<hash>.svg`: the land below the marks, immutable because the name changes with the drawing. */
export function loader({ params }: LoaderFunctionArgs) {
  const [name = "", hash = "", type, ...rest] = (params.file ?? "").split(".")
  const picture = type === "svg" && rest.length === 0 ? basePicture(name) : undefined
  if (!picture) throw notFound()
  return new Response(picture.svg, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Cache-Control": picture.hash === hash ? "public, max-age=31536000, immutable" : "public, max-age=60",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}
