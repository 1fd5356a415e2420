import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { AgeGate } from "~/features/age"
import { ProductPage } from "~/features/product"
import { loadProduct, productThing } from "~/features/product/index.server"
import { shareOfProduct, shareSrc } from "~/features/sharing/index.server"
import { isAdult } from "~/lib/age.server"
import { langOf } from "~/lib/lang"
import { orMoved } from "~/lib/or-moved.server"
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
  const asked = loadProduct(handle, lang, await isAdult({ request, context }))
  const product = await orMoved({ kind: "product", slug: handle, lang }, asked)
  if (!product)
    return { path, product, seo: pageSeo({ lang, path, title: t("age.gateTitle"), noIndex: true }) }
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
    thing: productThing(product, lang),
  })
  return { path, product, seo }
}

export const meta = metaFromSeo

export default function ProductRoute() {
  const { product, path } = useLoaderData<typeof loader>()
  return product ? <ProductPage product={product} /> : <AgeGate back={path} />
}
