import { env } from "~/lib/env.server"
import { notFound } from "~/lib/not-found"

const PATIENCE_MS = 10_000

/** The bytes of `<id>.webp` from the backend, kept by browsers for good; whatever is no picture is not found. */
export async function sendCollectionPicture(file: string): Promise<Response> {
  const id = /^([\w-]{1,64})\.webp$/.exec(file)?.[1]
  if (!id) throw notFound()
  const answer = await fetch(`${env().MEDUSA_URL}/store/catalogue/collection-pictures/${id}`, {
    headers: { "x-publishable-api-key": env().MEDUSA_PUBLISHABLE_KEY },
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined)
  if (!answer) throw new Response(null, { status: 503, headers: { "Cache-Control": "no-store" } })
  if (!answer.ok || answer.headers.get("content-type") !== "image/webp") throw notFound()
  return new Response(await answer.arrayBuffer(), {
    headers: {
      "Content-Type": "image/webp",
      "Cache-Control": "public, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
    },
  })
}
