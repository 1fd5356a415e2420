import type { PlaceOrderBody, PlaceOrderResponse, ShoppingRefusal } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MARKETPLACE_MODULE } from "../../../../../../modules/marketplace"
import type { MarketplaceService } from "../../../../../../modules/marketplace/service"
import { placePurchaseWorkflow } from "../../../../../../workflows/purchase/place-purchase"
import { isRefused } from "../../../../../../workflows/purchase/refusals"
import { refusalOf } from "../../../../../http/refusal"
import { idIn } from "../../../ids"
import { accessTokenOf } from "../../../purchase/access-token"
import { readDelivery } from "../../../purchase/read-delivery"
import { readCartView } from "../../../views/read-cart-view"
import { readPurchaseView } from "../../../views/read-purchase-view"

type Request = AuthenticatedMedusaRequest<PlaceOrderBody>

/** Refusals after which the buyer must see another sum than before. */
const CART_TOLD_ANEW = ["TOTAL_CHANGED", "VOUCHER_USED_UP", "VOUCHER_USED_BY_BUYER"] as const

export const POST = async (req: Request, res: MedusaResponse<PlaceOrderResponse | ShoppingRefusal>) => {
  const cartId = idIn(req.params, "id", "CART_NOT_FOUND")
  const { method, shipping, shownTotalDong, provinceCode, lang: language } = req.validatedBody
  const delivery = readDelivery(req.validatedBody, req.auth_context?.actor_id || null)
  const { result, errors } = await placePurchaseWorkflow(req.scope).run({
    input: { cartId, delivery, method, shipping, shownTotalDong },
    throwOnError: false,
  })
  const failure = errors[0]?.error
  if (failure && CART_TOLD_ANEW.some((code) => isRefused(failure, code))) {
    const { status, body } = refusalOf(failure)
    res.status(status).json({
      ...body,
      cart: await readCartView(req.scope, { cartId, language, chosen: shipping, provinceCode }),
    })
    return
  }
  if (failure) throw failure
  const marketplace = req.scope.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  const group = await marketplace.retrieveOrderGroup(result.id)
  res.status(result.isNew ? 201 : 200).json({
    code: group.code,
    accessToken: accessTokenOf(group),
    purchase: await readPurchaseView(req.scope, { groupId: group.id, language, showPhone: true }),
  })
}
