import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueService } from "../modules/catalogue"
import { SHOWCASE_MODULE, type ShowcaseService } from "../modules/showcase"

/** Notes the addresses that collections have now; products and producers are noted when their entries are written. */
export default async function rememberCollectionPaths(container: MedusaContainer): Promise<void> {
  const collections = await container.resolve<ShowcaseService>(SHOWCASE_MODULE).publishedCollections()
  const paths = collections.map(({ id, slug }) => ({ targetId: id, path: slug }))
  await container.resolve<CatalogueService>(CATALOGUE_MODULE).rememberPaths("collection", paths)
}

export const config = { name: "remember-collection-paths", schedule: "*/10 * * * *" }
