import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { CollectionListPage } from "~/features/collection"
import { loadCollections } from "~/features/collection/index.server"
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
    path: "/bo-suu-tap",
    title: t("collection.title"),
    description: t("collection.description"),
  })
  return { collections: await loadCollections(lang), seo }
}

export const meta = metaFromSeo

export default function CollectionsRoute() {
  return <CollectionListPage collections={useLoaderData<typeof loader>().collections} />
}
