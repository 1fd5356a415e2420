import { createHash } from "node:crypto"
import { type Picture, Slug } from "@cho-phien/contract"
import { ART_KINDS, type ArtKind, labelArt } from "@cho-phien/label-art"

type Art = Picture["art"]
type Drawn = { svg: string; hash: string }

const MAX_KEPT = 2000
const drawn = new Map<string, Drawn>()

const isKind = (kind: string): kind is ArtKind => (ART_KINDS as readonly string[]).includes(kind)

/** The drawing of a product without a photo and the hash of its bytes; nothing for what is no kind or handle. */
export function drawArt({ kind, handle }: Art): Drawn | undefined {
  if (!isKind(kind) || !Slug.safeParse(handle).success) return undefined
  const key = `${kind}/${handle}`
  const known = drawn.get(key)
  if (known) return known
  const svg = labelArt({ handle, kind, plate: false })
  const made = { svg, hash: createHash("sha256").update(svg).digest("base64url").slice(0, 10) }
  if (drawn.size >= MAX_KEPT) drawn.clear()
  drawn.set(key, made)
  return made
}

/** Where a picture is: the real photo, or the label art under a name that changes with its bytes. */
export function pictureSrc(picture: Picture): string {
  if (picture.url) return picture.url
  const art = drawArt(picture.art)
  return `/hinh/${picture.art.kind}/${picture.art.handle}.${art?.hash ?? "0"}.svg`
}
