import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../../errors/refusal"
import {
  type Collection,
  SHOWCASE_MODULE,
  ShowcaseErrors,
  type ShowcaseService,
  unknownCollection,
} from "../../modules/showcase"

/** The collection as its editor saw it; refuses when it is gone or somebody wrote meanwhile. */
export async function readAtRevision(
  container: MedusaContainer,
  { id, expectedRevision }: { id: string; expectedRevision: number },
): Promise<Collection> {
  const collection = await container.resolve<ShowcaseService>(SHOWCASE_MODULE).anyCollection({ id })
  if (!collection) throw unknownCollection(id)
  if (collection.revision !== expectedRevision) {
    throw new Refusal(
      MedusaError.Types.CONFLICT,
      ShowcaseErrors.COLLECTION_CHANGED_MEANWHILE,
      `Collection ${id} is at revision ${collection.revision}, not ${expectedRevision}`,
    )
  }
  return collection
}
