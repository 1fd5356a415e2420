import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { ShoppingError } from "../../workflows/purchase/refusals"

/** Medusa shows any order to whoever has its id and the shop's public key; here only to its signed-in customer. */
export async function ownOrderOnly(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const reader = req.auth_context?.actor_id
  const id = req.params.id ?? ""
  const [order] = reader
    ? await req.scope.resolve(Modules.ORDER).listOrders({ id, customer_id: reader }, { select: ["id"] })
    : []
  next(order ? undefined : new ShoppingError("PURCHASE_NOT_FOUND", "There is no such order"))
}
