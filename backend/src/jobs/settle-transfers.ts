import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../clock"
import { INCOMING_PAYMENT_MODULE, type IncomingPaymentService } from "../modules/incoming-payment"
import { expirePurchaseWorkflow } from "../workflows/payment/expire-purchase"
import { workThroughEvent } from "../workflows/payment/work-through-event"

const AT_ONCE = 100

/**
 * The net below the events: works through messages of banks that a restart or a failure has left, then frees the goods
 * of purchases whose hold has ended. In this order: money that is here counts before the hold is over.
 */
export default async function settleTransfers(container: MedusaContainer): Promise<void> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const events = await incoming.listBankEvents(
    { done_at: null },
    { select: ["id"], take: AT_ONCE, order: { tries: "ASC", received_at: "ASC", id: "ASC" } },
  )
  for (const { id } of events) await workThroughEvent(container, id)
  const over = await incoming.listAwaitedPayments(
    { state: "waiting", holds_until: { $lt: now() } },
    { select: ["id"], take: AT_ONCE, order: { holds_until: "ASC", id: "ASC" } },
  )
  for (const { id } of over) await expire(container, id)
}

/** One purchase that cannot be ended (somebody packed it all the same) must not keep the others waiting. */
async function expire(container: MedusaContainer, awaitedId: string): Promise<void> {
  const { errors } = await expirePurchaseWorkflow(container).run({
    input: { awaitedId },
    throwOnError: false,
  })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { error } of errors)
    logger.error(`The hold of ${awaitedId} was not ended: ${error?.message ?? error}`)
}

export const config = { name: "settle-transfers", schedule: "* * * * *" }
