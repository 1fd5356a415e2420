import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { ProducerPage } from "~/features/producer"
import { loadProducer, producerThing } from "~/features/producer/index.server"
import { shareOfProducer, shareSrc } from "~/features/sharing/index.server"
import { isAdult } from "~/lib/age.server"
import { langOf } from "~/lib/lang"
import { orMoved } from "~/lib/or-moved.server"
import { declarePublic } from "~/lib/public-page.server"
import { metaFromSeo } from "~/lib/seo"
import { pageSeo } from "~/lib/seo.server"
import { tFor } from "~/lib/words.server"

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const slug = params.slug ?? ""
  declarePublic(context)
  const asked = loadProducer(slug, lang, await isAdult({ request, context }))
  const producer = await orMoved({ kind: "producer", slug, lang }, asked)
  const path = `/nha-san-xuat/${slug}`
  const seo = pageSeo({
    lang,
    path,
    title: producer.name,
    description: producer.story,
    image: shareSrc(shareOfProducer(producer, lang)),
    thing: producerThing(producer, lang),
    trail: [
      { name: tFor(lang)("shell.producers"), path: "/nha-san-xuat" },
      { name: producer.name, path },
    ],
  })
  return { producer, seo }
}

export const meta = metaFromSeo

export default function ProducerRoute() {
  return <ProducerPage producer={useLoaderData<typeof loader>().producer} />
}
