import { Lang } from "@cho-phien/contract"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { drawShare, loadShareFacts, shareHash } from "~/features/sharing/index.server"
import { notFound } from "~/lib/not-found"

/** `/chia-se/<kind>/<slug>.<lang>.<hash>.png`: an old name shows what is true today, for a short while. */
export async function loader({ params }: LoaderFunctionArgs) {
  const [slug = "", language, hash, type, ...rest] = (params.file ?? "").split(".")
  const lang = Lang.safeParse(language)
  if (!lang.success || type !== "png" || rest.length > 0) throw notFound()
  const facts = await loadShareFacts(params.kind ?? "", slug, lang.data)
  if (!facts) throw notFound()
  const picture = await drawShare(facts)
  if (!picture) return new Response(null, { status: 503, headers: { "Retry-After": "5" } })
  return new Response(new Uint8Array(picture), {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control":
        hash === shareHash(facts) ? "public, max-age=31536000, immutable" : "public, max-age=300",
    },
  })
}
