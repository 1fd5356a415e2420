import { type Lang, type ProductDetail, ProductDetailResponse } from "@cho-phien/contract"
import { cardViews, type ProductCardView } from "~/features/goods/index.server"
import { callApi } from "~/lib/api.server"
import { pictureSrc } from "~/lib/art.server"
import { orProblemPage } from "~/lib/or-problem-page.server"

/** A product as its page shows it. */
export type ProductView = Omit<ProductDetail, "pictures"> & {
  pictures: { src: string; alt: string; drawn: boolean }[]
  related: ProductCardView[]
}

/** The product in one round trip; `null` when it waits behind an age declaration. */
export async function loadProduct(handle: string, lang: Lang, adult: boolean): Promise<ProductView | null> {
  const call = callApi(`/store/catalogue/products/${encodeURIComponent(handle)}`, {
    answer: ProductDetailResponse,
    query: { lang, adult },
  })
  const { product, related } = await orProblemPage(call)
  if (!product) return null
  return {
    ...product,
    pictures: product.pictures.map((picture) => ({
      src: pictureSrc(picture),
      alt: picture.alt,
      drawn: picture.url === null,
    })),
    related: cardViews(related, lang),
  }
}
