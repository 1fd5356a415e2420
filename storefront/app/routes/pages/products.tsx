import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { addressOf, filtersFrom, ListPage } from "~/features/catalogue"
import { loadList } from "~/features/catalogue/index.server"
import { isAdult } from "~/lib/age.server"
import { langOf } from "~/lib/lang"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const filters = filtersFrom(new URL(request.url).searchParams)
  declarePublic(context)
  const list = await loadList(filters, lang, await isAdult({ request, context }))
  const bare = { ...filtersFrom(new URLSearchParams()), page: filters.page }
  const narrowed = addressOf(filters) !== addressOf(bare)
  const seo = pageSeo({
    lang,
    path: addressOf(narrowed ? filters : bare),
    title: filters.q ? t("catalogue.titleFor", { query: filters.q }) : t("catalogue.title"),
    description: t("catalogue.description"),
    noIndex: narrowed,
    trail: [
      { name: t("shell.home"), path: "/" },
      { name: t("shell.products"), path: "/san-pham" },
    ],
  })
  return { list, seo }
}

export const meta = metaFromSeo

export default function ProductsRoute() {
  return <ListPage list={useLoaderData<typeof loader>().list} />
}
