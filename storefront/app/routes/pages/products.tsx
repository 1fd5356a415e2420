import { type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { addressOf, filtersFrom, ListPage } from "~/features/catalogue"
import { loadList } from "~/features/catalogue/index.server"
import { searchAddress, searchFrom } from "~/features/search"
import { isAdult } from "~/lib/age.server"
import { inLang, langOf } from "~/lib/lang"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

/** The plain list; words lead to the search, where they were once part of the list's address. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const asked = new URL(request.url).searchParams
  const words = searchFrom(asked)
  if (words.q) throw redirect(inLang(lang, searchAddress(words)), 301)
  const filters = filtersFrom(asked)
  declarePublic(context)
  const list = await loadList(filters, lang, await isAdult({ request, context }))
  const bare = { ...filtersFrom(new URLSearchParams()), page: filters.page }
  const narrowed = addressOf(filters) !== addressOf(bare)
  const seo = pageSeo({
    lang,
    path: addressOf(narrowed ? filters : bare),
    title: t("catalogue.title"),
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
