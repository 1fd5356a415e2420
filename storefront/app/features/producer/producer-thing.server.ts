import type { Lang } from "@cho-phien/contract"
import { inLang } from "~/lib/lang"
import { absolute } from "~/lib/seo.server"
import type { ProducerView } from "./load-producer.server"

type Producer = Pick<ProducerView, "slug" | "name" | "story" | "commune" | "yearFounded">

/** A producer for search engines: who and where; no rating, no claim beyond the page. */
export function producerThing(producer: Producer, lang: Lang): Record<string, unknown> {
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    name: producer.name,
    description: producer.story,
    url: absolute(inLang(lang, `/nha-san-xuat/${producer.slug}`)),
    address: {
      "@type": "PostalAddress",
      addressLocality: producer.commune.fullName,
      addressRegion: "Cao Bằng",
      addressCountry: "VN",
    },
    ...(producer.yearFounded === null ? {} : { foundingDate: String(producer.yearFounded) }),
  }
}
