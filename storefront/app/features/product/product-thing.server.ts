import type { Lang } from "@cho-phien/contract"
import { inLang } from "~/lib/lang"
import { absolute } from "~/lib/seo.server"
import type { ProductView } from "./load-product.server"

const STOCK = {
  in_stock: "https://schema.org/InStock",
  low: "https://schema.org/LimitedAvailability",
  out: "https://schema.org/OutOfStock",
} as const

type Thing = Pick<
  ProductView,
  "handle" | "name" | "description" | "pictures" | "packs" | "producer" | "buying"
>

/** The product for search engines: the public price of the pack the page shows first, in VND. */
export function productThing(product: Thing, lang: Lang): Record<string, unknown> {
  const [pack] = product.packs
  const url = absolute(inLang(lang, `/san-pham/${product.handle}`))
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.name,
    description: product.description,
    image: product.pictures.map(({ src }) => absolute(src)),
    ...(pack?.sku ? { sku: pack.sku } : {}),
    brand: { "@type": "Brand", name: product.producer.name },
    ...(pack && product.buying === "cart" ? { offers: offerOf(pack, product, url) } : {}),
  }
}

const offerOf = (pack: Thing["packs"][number], product: Thing, url: string) => ({
  "@type": "Offer",
  url,
  price: pack.priceDong,
  priceCurrency: "VND",
  availability: STOCK[pack.availability],
  seller: { "@type": "Organization", name: product.producer.name },
})
