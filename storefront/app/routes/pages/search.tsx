import { type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { isBare, SearchPage, SearchStart, searchAddress, searchFrom } from "~/features/search"
import { loadSearch } from "~/features/search/index.server"
import { isAdult } from "~/lib/age.server"
import { inLang, langOf } from "~/lib/lang"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

/** Hits for words; without words and conditions only the field. Machines keep bare searches that found something. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const filters = searchFrom(new URL(request.url).searchParams)
  const bare = isBare(filters)
  declarePublic(context)
  if (bare && filters.q === "") {
    const seo = pageSeo({ lang, path: "/tim-kiem", title: t("search.title"), noIndex: true })
    return { view: null, seo }
  }
  const found = await loadSearch(filters, lang, await isAdult({ request, context }))
  if (bare && found.redirect !== null) throw redirect(inLang(lang, found.redirect))
  const seo = pageSeo({
    lang,
    path: searchAddress(found.view.filters),
    title: filters.q ? t("search.titleFor", { query: found.view.filters.q }) : t("search.titleAll"),
    noIndex: !bare || !found.foundAsTyped,
  })
  return { view: found.view, seo }
}

export const meta = metaFromSeo

export default function SearchRoute() {
  const { view } = useLoaderData<typeof loader>()
  return view ? <SearchPage view={view} /> : <SearchStart />
}
