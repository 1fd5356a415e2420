import type { MedusaContainer } from "@medusajs/framework/types"
import { refreshCatalogueEntriesWorkflow } from "../workflows/catalogue/refresh-catalogue-entries"
import { writtenDown } from "../workflows/search/write-soon"
import { seedAdminUser } from "./admin-user"
import { seedCertificates } from "./certificates"
import { seedCollections } from "./collections"
import { seedDispatch } from "./dispatch"
import { seedEnglish } from "./english"
import { seedProducers } from "./producers"
import { seedProducts } from "./products"
import { seedProfiles } from "./profiles"
import { seedPublishableKey } from "./publishable-key"
import { allProducts, producers } from "./read-data"
import { seedSettlement } from "./settlement"
import { seedShop } from "./shop"
import { seedVat, vatTreatmentOf } from "./vat"
import { seedVouchers } from "./vouchers"
import { seedWholesale } from "./wholesale"

/**
 * Fills an empty shop. Every part looks for what is there by its natural key and adds only what is missing, so
 * that a seed that was cut off is finished by running it again and a complete one changes nothing.
 */
export async function seedEverything(container: MedusaContainer): Promise<void> {
  const shop = await seedShop(container)
  await seedPublishableKey(container, shop.salesChannelId)
  await seedAdminUser(container)
  const dispatches = await seedDispatch(container, producers, shop.salesChannelId)
  const producerIds = await seedProducers(container, producers, dispatches)
  await seedVouchers(container, producerIds)
  const goods = await seedProducts(container, allProducts, shop, dispatches, producerIds)
  await seedVat(
    container,
    goods.map(({ id, seed }) => ({ productId: id, treatment: vatTreatmentOf(seed) })),
  )
  await seedProfiles(container, goods)
  await seedWholesale(container, goods)
  await seedSettlement(container, goods)
  await seedEnglish(container, goods)
  await seedCertificates(container, goods, producerIds)
  await seedCollections(container)
  await refreshCatalogueEntriesWorkflow(container).run({ input: { productIds: goods.map(({ id }) => id) } })
  await writtenDown()
}
