import type { PurchaseResponse } from "@cho-phien/contract"
import { readPurchaseCode } from "@cho-phien/trade"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MARKETPLACE_MODULE } from "../../../../../modules/marketplace"
import type { MarketplaceService } from "../../../../../modules/marketplace/service"
import { ShoppingError } from "../../../../../workflows/purchase/refusals"
import { languageOf } from "../../language-of"
import { opens } from "../../purchase/access-token"
import { readPurchaseView } from "../../views/read-purchase-view"

/** Opened by its token or by its signed-in owner; to everybody else it does not exist. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<PurchaseResponse>) => {
  const marketplace = req.scope.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  const code = readPurchaseCode(req.params.code ?? "") ?? "no-code"
  const [group] = await marketplace.listOrderGroups({ code, status: "placed" }, { take: 1 })
  const reader = req.auth_context?.actor_id
  const isOwner = Boolean(group && reader && group.customer_id === reader)
  const isOpened = opens(req.get("x-purchase-token") ?? "", group ?? { code, access_key: "" })
  if (!group || !(isOwner || isOpened))
    throw new ShoppingError("PURCHASE_NOT_FOUND", "There is no such purchase")
  const purchase = await readPurchaseView(req.scope, {
    groupId: group.id,
    language: languageOf(req),
    showPhone: isOwner,
  })
  res.json({ purchase })
}
