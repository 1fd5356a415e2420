import { readPurchaseCode } from "@cho-phien/trade"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import type { OrderGroupRow } from "../../../../modules/marketplace/rows"
import type { MarketplaceService } from "../../../../modules/marketplace/service"
import { ShoppingError } from "../../../../workflows/purchase/refusals"
import { opens } from "./access-token"

interface OpenedGroup {
  group: OrderGroupRow
  isOwner: boolean
}

/** The purchase of the address, opened by its token or its signed-in owner; to everybody else it does not exist. */
export async function openedGroup(req: AuthenticatedMedusaRequest): Promise<OpenedGroup> {
  const marketplace = req.scope.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  const code = readPurchaseCode(req.params.code ?? "") ?? "no-code"
  const [group] = await marketplace.listOrderGroups({ code, status: "placed" }, { take: 1 })
  const reader = req.auth_context?.actor_id
  const isOwner = Boolean(group && reader && group.customer_id === reader)
  const isOpened = opens(req.get("x-purchase-token") ?? "", group ?? { code, access_key: "" })
  if (!group || !(isOwner || isOpened))
    throw new ShoppingError("PURCHASE_NOT_FOUND", "There is no such purchase")
  return { group, isOwner }
}
