import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { PlacesPage } from "~/features/place"
import { loadPlaces } from "~/features/place/index.server"
import { langOf } from "~/lib/lang"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  declarePublic(context)
  const places = await loadPlaces(lang)
  const seo = pageSeo({
    lang,
    path: "/vung",
    title: t("place.title"),
    description: t("place.description", { communes: places.count }),
    trail: [{ name: t("shell.places"), path: "/vung" }],
  })
  return { places, seo }
}

export const meta = metaFromSeo

export default function PlacesRoute() {
  return <PlacesPage places={useLoaderData<typeof loader>().places} />
}
