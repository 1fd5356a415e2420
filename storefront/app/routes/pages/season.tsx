import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { SeasonPage } from "~/features/season"
import { loadSeason } from "~/features/season/index.server"
import { langOf } from "~/lib/lang"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  declarePublic(context)
  const season = await loadSeason(lang)
  const seo = pageSeo({
    lang,
    path: "/mua-vu",
    title: t("season.title"),
    description: t("season.description"),
    trail: [{ name: t("shell.season"), path: "/mua-vu" }],
  })
  return { season, seo }
}

export const meta = metaFromSeo

export default function SeasonRoute() {
  return <SeasonPage season={useLoaderData<typeof loader>().season} />
}
