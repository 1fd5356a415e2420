import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { now } from "../../../../clock"
import {
  bankNamed,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../../../modules/incoming-payment"
import { bankWebhookSecret } from "../../../../receiving-account"
import { BANK_EVENT_STORED } from "../../../../workflows/payment/events"
import { rawBodyOf } from "../../raw-body"

/** What a bank's service is answered: it sends a message again until it hears success. */
interface Answer {
  success: boolean
}

/**
 * A bank's service tells of a transaction. Proven over the raw bytes, kept once, answered at once; what it means is
 * worked out afterwards. Without a configured account nobody listens here.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse<Answer>) => {
  const provider = req.params.provider ?? ""
  const [secret, bank] = [bankWebhookSecret(), bankNamed(provider)]
  if (!secret || !bank) return refuse(res, 404)
  const rawBody = rawBodyOf(req)
  const proof = bank.prove(rawBody, req.headers, { secret, now: now() })
  if (!proof.ok) return refuse(res, 401)
  const word = bank.read(req.body)
  if (!word) return refuse(res, 422)
  const incoming = req.scope.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const arrived = { provider, transactionId: word.transactionId, body: rawBody, at: now() }
  const event = await incoming.storeEvent(arrived)
  if (!event.isDone)
    await req.scope.resolve(Modules.EVENT_BUS).emit({ name: BANK_EVENT_STORED, data: { id: event.id } })
  res.json({ success: true })
}

const refuse = (res: MedusaResponse<Answer>, status: number) => {
  res.status(status).json({ success: false })
}
