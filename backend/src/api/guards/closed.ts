import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ShoppingError } from "../../workflows/purchase/refusals"

/** A door of Medusa's that this shop does not use; the sentence says which one to take. */
export const closed =
  (sentence: string) => (_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) =>
    next(new ShoppingError("DOOR_CLOSED", sentence))
