import { type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { PlacePage } from "~/features/place"
import { loadPlace, placeThing } from "~/features/place/index.server"
import { isAdult } from "~/lib/age.server"
import { inLang, langOf } from "~/lib/lang"
import { pageNumber } from "~/lib/page-number"
import { inSentence } from "~/lib/place-words"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const address = params.commune ?? ""
  const page = pageNumber(request)
  declarePublic(context)
  const place = await loadPlace(address, { page, lang, adult: await isAdult({ request, context }) })
  // A code, or a name the commune no longer goes by: one page has one address.
  if (place.path !== `/vung/${address}`) throw redirect(inLang(lang, place.path), 301)
  const seo = pageSeo({
    lang,
    path: page === 1 ? place.path : `${place.path}?trang=${page}`,
    title: `${place.fullName}, ${place.provinceName}`,
    description: [
      t("place.goods", { place: inSentence(place.fullName, lang) }),
      ...place.cards.slice(0, 4).map((c) => c.name),
    ].join(" · "),
    noIndex: place.count === 0,
    trail: [
      { name: t("shell.places"), path: "/vung" },
      { name: place.fullName, path: place.path },
    ],
    thing: placeThing(place, lang),
  })
  return { place, seo }
}

export const meta = metaFromSeo

export default function PlaceRoute() {
  return <PlacePage place={useLoaderData<typeof loader>().place} />
}
