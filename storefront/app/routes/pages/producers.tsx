import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { ProducerListPage } from "~/features/producer"
import { loadProducers } from "~/features/producer/index.server"
import { langOf } from "~/lib/lang"
import { pageNumber } from "~/lib/page-number"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const page = pageNumber(request)
  declarePublic(context)
  const seo = pageSeo({
    lang,
    path: page === 1 ? "/nha-san-xuat" : `/nha-san-xuat?trang=${page}`,
    title: t("producer.title"),
    description: t("producer.description"),
  })
  return { list: await loadProducers(page, lang), seo }
}

export const meta = metaFromSeo

export default function ProducersRoute() {
  return <ProducerListPage list={useLoaderData<typeof loader>().list} />
}
