import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../modules/catalogue"
import type { CollectionChange } from "../../../modules/showcase"

interface Remembered {
  path: string
  /** What the address led to before, if anywhere. */
  formerTarget: string | null
}

/** A slug that changed goes on leading to its collection; compensation gives the address back. */
export const rememberCollectionAddressStep = createStep(
  "remember-collection-address",
  async ({ before, collection }: CollectionChange, { container }) => {
    if (before === null || before.slug === collection.slug) return new StepResponse(null)
    const catalogue = container.resolve<CatalogueService>(CATALOGUE_MODULE)
    const formerTarget = await catalogue.targetOf("collection", before.slug)
    await catalogue.rememberPaths("collection", [{ targetId: collection.id, path: before.slug }])
    const remembered: Remembered = { path: before.slug, formerTarget }
    return new StepResponse(remembered, remembered)
  },
  async (remembered: Remembered | null | undefined, { container }) => {
    if (!remembered) return
    const { path, formerTarget } = remembered
    const catalogue = container.resolve<CatalogueService>(CATALOGUE_MODULE)
    if (formerTarget !== null) {
      await catalogue.rememberPaths("collection", [{ targetId: formerTarget, path }])
      return
    }
    const rows = await catalogue.listOldPaths({ kind: "collection", path }, { select: ["id"] })
    await catalogue.deleteOldPaths(rows.map(({ id }) => id))
  },
)
