import type { ErrorBody, LookupBody, LookupResponse } from "@cho-phien/contract"
import { readPurchaseCode } from "@cho-phien/trade"
import { normalisePhone } from "@cho-phien/vietnam/phone"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import type { MarketplaceService } from "../../../../modules/marketplace/service"
import { ShoppingError } from "../../../../workflows/purchase/refusals"
import { accessTokenOf, sameText } from "../purchase/access-token"
import { readPurchaseView } from "../views/read-purchase-view"
import { forgive, throttle } from "./throttle"

/** Wrong code and wrong phone take the same way to the same answer. */
export const POST = async (
  req: MedusaRequest<z.infer<typeof LookupBody>>,
  res: MedusaResponse<LookupResponse | ErrorBody>,
) => {
  const { code: typed, phone, lang: language } = req.validatedBody
  const marketplace = req.scope.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  const code = readPurchaseCode(typed) ?? "no-code"
  // What cannot be a code is counted as it was typed, so that one reader's slips stop nobody else.
  const guess = { address: req.ip ?? "unknown", code: code === "no-code" ? typed : code }
  const stop = await throttle(marketplace, guess)
  if (stop) {
    res.setHeader("retry-after", String(stop.retryAfter))
    res
      .status(429)
      .json({ type: "not_allowed", code: "TOO_MANY_TRIES", message: "Tried too often; wait a while" })
    return
  }
  const [group] = await marketplace.listOrderGroups({ code, status: "placed" }, { take: 1 })
  const given = normalisePhone(phone)
  const isSame = sameText(given.ok ? given.e164 : "no phone", group?.phone_e164 ?? "no purchase")
  if (!group || !isSame)
    throw new ShoppingError("PURCHASE_NOT_FOUND", "No purchase has this code and this phone")
  await forgive(marketplace, guess)
  res.json({
    code: group.code,
    accessToken: accessTokenOf(group),
    purchase: await readPurchaseView(req.scope, { groupId: group.id, language, showPhone: false }),
  })
}
