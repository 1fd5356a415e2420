import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import {
  type AwaitedPaymentRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../../modules/incoming-payment"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type { MarketplaceService } from "../../../modules/marketplace/service"
import { clearSharedPayment } from "../../purchase/order/clear-shared-payment"
import { ShoppingError } from "../../purchase/refusals"
import { openMaster, type SharedMethod } from "../await-whole"
import { closePages } from "../card/close-pages"
import { holdEnd } from "../hold"
import type { ChangeMethodInput } from "../inputs"
import { otherMethods } from "../other-methods"
import { payAtTheDoor } from "../pay-at-the-door"

/** Replaces the payment that is waited for. It only goes forward: a run that died is found halfway and done again. */
export const changeMethodStep = createStep(
  "change-payment-method",
  async (input: ChangeMethodInput, { container }) => {
    await changeMethod(container, input)
    return new StepResponse({ method: input.method })
  },
)

async function changeMethod(container: MedusaContainer, { groupId, method }: ChangeMethodInput) {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const [awaited] = await incoming.listAwaitedPayments({ order_group_id: groupId, state: "waiting" })
  if (awaited?.method === method) return
  const isOpen = awaited && (await otherMethods(container, awaited)).includes(method)
  if (!isOpen || (await closePages(container, awaited)))
    throw new ShoppingError("METHOD_NOT_ALLOWED", `The purchase cannot be paid by ${method}`)
  if (method === "cod") {
    await payAtTheDoor(container, awaited)
    await clearSharedPayment(container, groupId)
  } else await replaceMaster(container, awaited, method)
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE)
  await marketplace.updateOrderGroups({ id: groupId, method })
}

async function replaceMaster(
  container: MedusaContainer,
  awaited: AwaitedPaymentRow,
  method: SharedMethod,
): Promise<void> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const amountDong = Number(awaited.amount_dong)
  const master = await openMaster(container, { groupId: awaited.order_group_id, method, amountDong })
  await incoming.updateAwaitedPayments({
    id: awaited.id,
    method,
    master_collection_id: master.collectionId,
    master_session_id: master.sessionId,
  })
  await incoming.holdUntil(awaited.id, holdEnd(awaited.started_at, now()))
  await container.resolve(Modules.PAYMENT).deletePaymentCollections([awaited.master_collection_id])
}
