import { type Lang, type ProductDetail, ProductDetailResponse } from "@cho-phien/contract"
import { cardViews, type PictureView, type ProductCardView, pictureView } from "~/features/goods/index.server"
import { callApi } from "~/lib/api.server"
import { orProblemPage } from "~/lib/or-problem-page.server"

/** A product as its page shows it. */
export type ProductView = Omit<ProductDetail, "pictures"> & {
  pictures: PictureView[]
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
    pictures: product.pictures.map((picture) => pictureView(picture, lang)),
    related: cardViews(related, lang),
  }
}
