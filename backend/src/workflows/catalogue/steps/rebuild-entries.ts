import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../modules/catalogue"
import { entryOf } from "../entry-of"
import { readListedProducts } from "../read-listed-products"

const BATCH = 100

/**
 * Reads and writes in batches. There is nothing to undo: entries are derived, and what they derive from is undone
 * by whoever changed it, which refreshes them again.
 */
export const rebuildEntriesStep = createStep(
  "rebuild-catalogue-entries",
  async ({ productIds }: { productIds: string[] }, { container }) => {
    const catalogue = container.resolve<CatalogueService>(CATALOGUE_MODULE)
    const ids = [...new Set(productIds)]
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH)
      await catalogue.replaceEntries(async () => {
        const entries = (await readListedProducts(container, batch)).flatMap(
          (product) => entryOf(product) ?? [],
        )
        const listed = new Set(entries.map((entry) => entry.product_id))
        return { entries, unlisted: batch.filter((id) => !listed.has(id)) }
      })
    }
    return new StepResponse({ refreshed: ids.length })
  },
)
