import { createHash } from "node:crypto"
import type { Lang } from "@cho-phien/contract"
import { tFor } from "~/lib/words.server"

/** What has a picture to go out with its link. */
export type ShareKind = "san-pham" | "nha-san-xuat" | "bo-suu-tap"

/** Everything a share picture is made of; `art` is the address of the drawing on the page. */
export type ShareFacts = {
  kind: ShareKind
  slug: string
  lang: Lang
  title: string
  line: string
  mark: string | undefined
  art: string
}

/** Raised when the composition changes, so that addresses change with it. */
const COMPOSITION = 1

/** Where the picture is. The name changes with all it is made of, without drawing it. */
export const shareSrc = (facts: ShareFacts): string =>
  `/chia-se/${facts.kind}/${facts.slug}.${facts.lang}.${shareHash(facts)}.png`

export const shareHash = ({ title, line, mark, art }: ShareFacts): string =>
  createHash("sha256")
    .update(JSON.stringify([COMPOSITION, title, line, mark, art]))
    .digest("base64url")
    .slice(0, 10)

type Product = {
  handle: string
  name: string
  producer: { name: string }
  commune: { fullName: string }
  badge: { stars: number } | null
  pictures: readonly { src: string }[]
}

export const shareOfProduct = (product: Product, lang: Lang): ShareFacts => ({
  kind: "san-pham",
  slug: product.handle,
  lang,
  title: product.name,
  line: `${product.producer.name} · ${product.commune.fullName}, Cao Bằng`,
  mark: product.badge ? tFor(lang)("sharing.stars", { stars: product.badge.stars }) : undefined,
  art: product.pictures[0]?.src ?? "",
})

type Producer = { slug: string; name: string; commune: { fullName: string }; src: string }

export const shareOfProducer = (producer: Producer, lang: Lang): ShareFacts => ({
  kind: "nha-san-xuat",
  slug: producer.slug,
  lang,
  title: producer.name,
  line: `${producer.commune.fullName}, Cao Bằng`,
  mark: undefined,
  art: producer.src,
})

type Collection = {
  slug: string
  title: string
  region: string | null
  productCount: number
  drawing: string
}

export const shareOfCollection = (collection: Collection, lang: Lang): ShareFacts => ({
  kind: "bo-suu-tap",
  slug: collection.slug,
  lang,
  title: collection.title,
  line: [collection.region, tFor(lang)("goods.count", { count: collection.productCount })]
    .filter((part) => part !== null)
    .join(" · "),
  mark: undefined,
  art: collection.drawing,
})
