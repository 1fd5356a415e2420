import { type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { addressOf, filtersFrom, SearchPage } from "~/features/catalogue"
import { inLang, langOf } from "~/lib/lang"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

/** An empty search page; with words it is the list. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const filters = filtersFrom(new URL(request.url).searchParams)
  if (filters.q) throw redirect(inLang(lang, addressOf(filters)))
  declarePublic(context)
  return { seo: pageSeo({ lang, path: "/tim-kiem", title: tFor(lang)("search.title"), noIndex: true }) }
}

export const meta = metaFromSeo

export default function SearchRoute() {
  return <SearchPage />
}
