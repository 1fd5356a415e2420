import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { HomePage } from "~/features/home"
import { loadHome, shopThing } from "~/features/home/index.server"
import { langOf } from "~/lib/lang"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  declarePublic(context)
  const seo = pageSeo({
    lang,
    path: "/",
    title: t("home.promise"),
    description: t("home.description"),
    thing: shopThing(lang),
  })
  return { home: await loadHome(lang), seo }
}

export const meta = metaFromSeo

export default function HomeRoute() {
  return <HomePage home={useLoaderData<typeof loader>().home} />
}
