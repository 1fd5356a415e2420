import type { MovableKind } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../../modules/catalogue"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../../modules/producer"
import { SHOWCASE_MODULE, type ShowcaseService } from "../../../../modules/showcase"

type AddressNow = (scope: MedusaContainer, id: string) => Promise<string | undefined>

const ADDRESS_NOW: Readonly<Record<MovableKind, AddressNow>> = {
  product: async (scope, id) => {
    const [row] = await scope.resolve<CatalogueService>(CATALOGUE_MODULE).cards([id])
    return row?.handle
  },
  producer: async (scope, id) => {
    const producers = scope.resolve<ProducerModuleService>(PRODUCER_MODULE)
    const [row] = await producers.listProducers({ id }, { select: ["slug"], take: 1 })
    return row?.slug
  },
  collection: async (scope, id) => {
    const published = await scope.resolve<ShowcaseService>(SHOWCASE_MODULE).publishedCollections()
    return published.find((collection) => collection.id === id)?.slug
  },
}

/** Where the thing that had this address is now; null when it is gone, or still there. Two statements. */
export async function movedTo(
  scope: MedusaContainer,
  kind: MovableKind,
  slug: string,
): Promise<string | null> {
  const id = await scope.resolve<CatalogueService>(CATALOGUE_MODULE).targetOf(kind, slug)
  const address = id === null ? undefined : await ADDRESS_NOW[kind](scope, id)
  return address === undefined || address === slug ? null : address
}
