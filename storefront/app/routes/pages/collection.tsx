import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { CollectionPage, PREVIEW_WORD } from "~/features/collection"
import { collectionThing, loadCollection } from "~/features/collection/index.server"
import { shareOfCollection, shareSrc } from "~/features/sharing/index.server"
import { langOf } from "~/lib/lang"
import { orMoved } from "~/lib/or-moved.server"
import { pageNumber } from "~/lib/page-number"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

/** A collection for everybody; with the office's leave in the address one that does not show yet, kept by no machine. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const page = pageNumber(request)
  const preview = new URL(request.url).searchParams.get(PREVIEW_WORD)
  if (preview === null) declarePublic(context)
  const slug = params.slug ?? ""
  const answer = loadCollection(slug, page, lang, preview)
  const collection = await (preview === null ? orMoved({ kind: "collection", slug, lang }, answer) : answer)
  const path = `/bo-suu-tap/${collection.slug}`
  const seo = pageSeo({
    lang,
    path: page === 1 ? path : `${path}?trang=${page}`,
    title: collection.title,
    description: collection.teaser,
    noIndex: preview !== null,
    image: shareSrc(shareOfCollection(collection, lang)),
    thing: collectionThing(collection, lang),
    trail: [
      { name: tFor(lang)("shell.collections"), path: "/bo-suu-tap" },
      { name: collection.title, path },
    ],
  })
  return { collection, seo }
}

export const meta = metaFromSeo

export default function CollectionRoute() {
  return <CollectionPage collection={useLoaderData<typeof loader>().collection} />
}
