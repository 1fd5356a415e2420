import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../../errors/refusal"
import { CATALOGUE_MODULE, type CatalogueService } from "../../modules/catalogue"
import {
  type Collection,
  type CollectionFields,
  SHOWCASE_MODULE,
  ShowcaseErrors,
  type ShowcaseService,
} from "../../modules/showcase"
import { unknownValues } from "./unknown-values"

/** Refuses fields that name what does not exist, and an address that another collection has. */
export async function refuseWritten(
  container: MedusaContainer,
  written: Partial<CollectionFields>,
  before: Collection | null,
): Promise<void> {
  const listed = await container.resolve<CatalogueService>(CATALOGUE_MODULE).facts()
  const unknown = unknownValues(written, before, listed)
  if (unknown.length > 0) {
    throw new Refusal(
      MedusaError.Types.INVALID_DATA,
      ShowcaseErrors.COLLECTION_FIELDS_UNKNOWN,
      unknown.map(({ field, message }) => `${field}: ${message}`).join("; "),
      unknown,
    )
  }
  if (written.slug !== undefined) await refuseTakenSlug(container, written.slug, before?.id)
}

async function refuseTakenSlug(container: MedusaContainer, slug: string, own?: string): Promise<void> {
  const other = await container.resolve<ShowcaseService>(SHOWCASE_MODULE).anyCollection({ slug })
  if (!other || other.id === own) return
  const message = `${other.title_vi} has the address ${slug}`
  throw new Refusal(MedusaError.Types.INVALID_DATA, ShowcaseErrors.COLLECTION_SLUG_TAKEN, message, [
    { field: "slug", code: "slug-taken", message },
  ])
}
