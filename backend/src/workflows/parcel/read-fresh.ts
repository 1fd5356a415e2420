import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"

/** Which of these products are kept chilled or frozen. */
export async function readFresh(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Set<string>> {
  const profiles = await container
    .resolve<CatalogueService>(CATALOGUE_MODULE)
    .listProductProfiles(
      { product_id: [...new Set(productIds)], storage: ["chilled", "frozen"] },
      { select: ["product_id"], take: null },
    )
  return new Set(profiles.map((profile) => profile.product_id))
}
