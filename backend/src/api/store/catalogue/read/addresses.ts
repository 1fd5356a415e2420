import type { AddressesResponse } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { SHOWCASE_MODULE, type ShowcaseService, selectMembers } from "../../../../modules/showcase"
import { starredFacts } from "./members"
import { producersIn } from "./producers"
import { startReading } from "./reading"

const Changed = z.array(z.object({ id: z.string(), updated_at: z.coerce.date() }))

/** Every public address with the day it last changed, where somebody keeps that day. Five statements. */
export async function addresses(scope: MedusaContainer): Promise<AddressesResponse> {
  const { badges } = await startReading(scope, "vi")
  const [all, producers, collections, changed] = await Promise.all([
    starredFacts(scope, badges),
    producersIn(scope, []),
    scope.resolve<ShowcaseService>(SHOWCASE_MODULE).publishedCollections(),
    productChanges(scope),
  ])
  const facts = all.filter((product) => !product.ageRestricted)
  const selling = new Set(all.map((product) => product.producerId))
  return {
    products: facts.map(({ handle, productId }) => ({
      slug: handle,
      changedAt: changed.get(productId)?.toISOString() ?? null,
    })),
    producers: producers.filter(({ id }) => selling.has(id)).map(changedRow),
    collections: collections.filter((one) => selectMembers(one, all).length > 0).map(changedRow),
    communes: [...new Set(facts.map((product) => product.communeCode))],
  }
}

const changedRow = ({ slug, updated_at }: { slug: string; updated_at: Date | string }) => ({
  slug,
  changedAt: new Date(updated_at).toISOString(),
})

/** When the words of each product last changed; the entry's own day would change with every sale. */
async function productChanges(scope: MedusaContainer): Promise<ReadonlyMap<string, Date>> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "updated_at"],
    filters: { status: "published" },
  })
  return new Map(Changed.parse(data).map((row) => [row.id, row.updated_at]))
}
