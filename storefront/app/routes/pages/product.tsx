import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { AgeGate } from "~/features/age"
import { ProductPage } from "~/features/product"
import { loadProduct, productThing } from "~/features/product/index.server"
import { loadReviews, ratingThing } from "~/features/review/index.server"
import { shareOfProduct, shareSrc } from "~/features/sharing/index.server"
import { isAdult } from "~/lib/age.server"
import { langOf } from "~/lib/lang"
import { orMoved } from "~/lib/or-moved.server"
import { pageNumber } from "~/lib/page-number"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const handle = params.handle ?? ""
  const path = `/san-pham/${handle}`
  declarePublic(context)
  const asking = loadReviews(handle, pageNumber(request), lang)
  const asked = loadProduct(handle, lang, await isAdult({ request, context }))
  const product = await orMoved({ kind: "product", slug: handle, lang }, asked)
  if (!product)
    return {
      path,
      product,
      reviews: null,
      isReported: false,
      seo: pageSeo({ lang, path, title: t("age.gateTitle"), noIndex: true }),
    }
  const reviews = await asking
  const isReported = new URL(request.url).searchParams.get("bao") === "xong"
  const seo = pageSeo({
    lang,
    path,
    title: product.name,
    description: product.description,
    image: shareSrc(shareOfProduct(product, lang)),
    trail: [
      { name: t("shell.products"), path: "/san-pham" },
      { name: product.name, path },
    ],
    thing: { ...productThing(product, lang), ...ratingThing(reviews) },
  })
  return { path, product, reviews, isReported, seo }
}

export const meta = metaFromSeo

export default function ProductRoute() {
  const { product, reviews, isReported, path } = useLoaderData<typeof loader>()
  if (!product || !reviews) return <AgeGate back={path} />
  return <ProductPage product={product} reviews={reviews} isReported={isReported} />
}
