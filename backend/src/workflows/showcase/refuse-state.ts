import { MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../../errors/refusal"
import { type Collection, collectionStateAt, ShowcaseErrors } from "../../modules/showcase"

type States = readonly ReturnType<typeof collectionStateAt>[]

/** Refuses a deed on a collection that stands in one of these states. */
export function refuseState(collection: Collection, at: Date, refused: States): void {
  const state = collectionStateAt(collection, at)
  if (!refused.includes(state)) return
  throw new Refusal(
    MedusaError.Types.NOT_ALLOWED,
    ShowcaseErrors.COLLECTION_STATE_REFUSES,
    `Collection ${collection.id} is ${state}`,
  )
}
