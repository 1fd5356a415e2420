import { createHash } from "node:crypto"
import { type LegalForm, type Picture, Slug } from "@cho-phien/contract"
import {
  ART_KINDS,
  type ArtKind,
  COLLECTION_MOTIFS,
  type CollectionMotif,
  collectionArt,
  labelArt,
  producerArt,
  type Scheme,
} from "@cho-phien/label-art"

type Drawn = { svg: string; hash: string }

const MAX_KEPT = 2000
const drawn = new Map<string, Drawn>()

const LEGAL_FORMS = ["cooperative", "cooperative_group", "enterprise", "household"] as const
const oneOf = <Known extends string>(known: readonly Known[], word: string): Known | undefined =>
  known.find((candidate) => candidate === word)

/** First part of a picture's address: what is drawn. Products use the bare kind. */
const PRODUCER = "chu-the."
const COLLECTION = "bo-suu-tap."

function draw(subject: string, slug: string, scheme: Scheme = "auto"): string | undefined {
  if (subject.startsWith(PRODUCER)) {
    const legalForm = oneOf(LEGAL_FORMS, subject.slice(PRODUCER.length))
    return legalForm && producerArt({ slug, legalForm, communeName: "Cao Bằng", scheme })
  }
  if (subject.startsWith(COLLECTION)) {
    const motif = oneOf(COLLECTION_MOTIFS, subject.slice(COLLECTION.length))
    return motif && collectionArt({ slug, motif, scheme })
  }
  const kind: ArtKind | undefined = oneOf(ART_KINDS, subject)
  return kind && labelArt({ handle: slug, kind, plate: false, scheme })
}

/** A drawing and the hash of its bytes; nothing for what we cannot draw. */
export function drawArt(subject: string, slug: string): Drawn | undefined {
  const key = `${subject}/${slug}`
  const known = drawn.get(key)
  if (known) return known
  const svg = Slug.safeParse(slug).success ? draw(subject, slug) : undefined
  if (!svg) return undefined
  const made = { svg, hash: createHash("sha256").update(svg).digest("base64url").slice(0, 10) }
  if (drawn.size >= MAX_KEPT) drawn.clear()
  drawn.set(key, made)
  return made
}

const addressOf = (subject: string, slug: string): string =>
  `/hinh/${subject}/${slug}.${drawArt(subject, slug)?.hash ?? "0"}.svg`

/** The same drawing by its address, in the colours of day whatever the reader's scheme: for pictures in pixels. */
export function drawDaylightArt(address: string): string | undefined {
  const [, subject, slug] = /^\/hinh\/([^/]+)\/([^/.]+)\.[\w-]+\.svg$/.exec(address) ?? []
  return subject && Slug.safeParse(slug).success ? draw(subject, slug ?? "", "light") : undefined
}

/** Where a product's picture is: the real photo, or label art under a name that changes with its bytes. */
export const pictureSrc = ({ url, art }: Picture): string => url ?? addressOf(art.kind, art.handle)

/** The landscape of a producer without a photo, 800 × 400. */
export const producerSrc = (slug: string, legalForm: LegalForm): string =>
  addressOf(PRODUCER + legalForm, slug)

/** The poster of a collection, 800 × 450; a motif nobody has drawn is the plain cloth. */
export const collectionSrc = (slug: string, motif: string): string =>
  addressOf(COLLECTION + (oneOf<CollectionMotif>(COLLECTION_MOTIFS, motif) ?? "cloth"), slug)
