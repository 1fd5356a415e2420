import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { Api } from "./api.js"
import { handle } from "./handle.js"
import { newId, State, type StoredSession } from "./state.js"
import { type StripeEvent, Webhooks } from "./webhooks.js"

export interface StandInOptions {
  secretKey: string
  webhookSecret: string
  /** Any free one by default. */
  port?: number
}

/** A running stand-in, and what a test does at it that no browser can. */
export interface StripeStandIn {
  url: string
  webhooks: Webhooks
  sessions(): StoredSession[]
  refunds(): { amount: number; metadata: Record<string, string> }[]
  /** A card pays at the open page; the webhook follows unless it is held. */
  pay(sessionId: string): void
  /** The page closes because its time is over. */
  lapse(sessionId: string): void
  /** Somebody refunds in Stripe's own dashboard. */
  refundElsewhere(paymentIntent: string, amount: number): void
  /** The card's holder disputes the charge; or the dispute gets another status. */
  dispute(paymentIntent: string, status?: string): StripeEvent
  /** From now on every call fails as if the network were gone, until set back. */
  isAway: boolean
  stop(): Promise<void>
}

/** Starts the stand-in on this machine. */
export async function startStripeStandIn(options: StandInOptions): Promise<StripeStandIn> {
  const state = new State()
  const webhooks = new Webhooks(options.webhookSecret)
  let url = ""
  const api = new Api(
    state,
    () => url,
    (type, object) => webhooks.happen(type, object),
  )
  const standIn = { isAway: false }
  const server = createServer((req, res) => {
    if (standIn.isAway) return void req.socket.destroy()
    void handle({ state, api, secretKey: options.secretKey }, req, res)
  })
  await new Promise<void>((ready) => server.listen(options.port ?? 0, "127.0.0.1", ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(standIn, {
    url,
    webhooks,
    sessions: () => [...state.sessions.values()],
    refunds: () => state.refunds,
    pay: (id: string) => api.pay(id),
    lapse: (id: string) => void api.expireSession(id),
    refundElsewhere: (payment_intent: string, amount: number) =>
      void api.refund({ payment_intent, amount: String(amount) }),
    dispute: (payment_intent: string, status?: string) => disputed(state, webhooks, payment_intent, status),
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  })
}

function disputed(state: State, webhooks: Webhooks, payment_intent: string, status?: string): StripeEvent {
  const charge = state.chargeOf(payment_intent)
  if (!charge) throw new RangeError(`Nothing was charged as ${payment_intent}`)
  const known = [...state.disputes.values()].find((dispute) => dispute.payment_intent === payment_intent)
  const dispute = known ?? {
    id: newId("du"),
    object: "dispute" as const,
    amount: charge.amount,
    currency: charge.currency,
    charge: charge.id,
    payment_intent,
    status: "needs_response",
  }
  dispute.status = status ?? dispute.status
  charge.disputed = true
  state.disputes.set(dispute.id, dispute)
  return webhooks.happen(known ? "charge.dispute.closed" : "charge.dispute.created", dispute)
}
