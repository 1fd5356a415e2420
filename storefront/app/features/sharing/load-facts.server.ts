import type { Lang } from "@cho-phien/contract"
import { loadCollection } from "~/features/collection/index.server"
import { loadProducer } from "~/features/producer/index.server"
import { loadProduct } from "~/features/product/index.server"
import { type ShareFacts, shareOfCollection, shareOfProducer, shareOfProduct } from "./share-facts.server"

type Load = (slug: string, lang: Lang) => Promise<ShareFacts | undefined>

const LOADERS: Readonly<Record<string, Load>> = {
  "san-pham": async (slug, lang) => {
    const product = await loadProduct(slug, lang, false)
    return product ? shareOfProduct(product, lang) : undefined
  },
  "nha-san-xuat": async (slug, lang) => shareOfProducer(await loadProducer(slug, lang, false), lang),
  "bo-suu-tap": async (slug, lang) => shareOfCollection(await loadCollection(slug, 1, lang), lang),
}

/** What a picture of this name is made of today; only what the shop shows is ever drawn. */
export async function loadShareFacts(
  kind: string,
  slug: string,
  lang: Lang,
): Promise<ShareFacts | undefined> {
  return Object.hasOwn(LOADERS, kind) ? await LOADERS[kind]?.(slug, lang) : undefined
}
