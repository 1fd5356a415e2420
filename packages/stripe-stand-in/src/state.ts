import { randomBytes } from "node:crypto"

/** A checkout session as Stripe answers it, as far as it is used. */
export interface StoredSession {
  id: string
  object: "checkout.session"
  url: string | null
  status: "open" | "complete" | "expired"
  payment_status: "unpaid" | "paid"
  payment_intent: string | null
  amount_total: number
  currency: string
  client_reference_id: string | null
  metadata: Record<string, string>
  success_url: string
  cancel_url: string
  expires_at: number
  livemode: false
}

export interface StoredRefund {
  id: string
  object: "refund"
  amount: number
  currency: string
  payment_intent: string
  status: "succeeded"
  metadata: Record<string, string>
}

export interface StoredCharge {
  id: string
  object: "charge"
  amount: number
  amount_refunded: number
  currency: string
  payment_intent: string
  refunded: boolean
  disputed: boolean
}

export interface StoredDispute {
  id: string
  object: "dispute"
  amount: number
  currency: string
  charge: string
  payment_intent: string
  status: string
}

/** All that the stand-in remembers. */
export class State {
  readonly sessions = new Map<string, StoredSession>()
  readonly refunds: StoredRefund[] = []
  readonly charges = new Map<string, StoredCharge>()
  readonly disputes = new Map<string, StoredDispute>()
  /** What was answered under which idempotency key, and to which request. */
  readonly answers = new Map<string, { request: string; status: number; body: unknown }>()

  chargeOf(paymentIntent: string): StoredCharge | undefined {
    return [...this.charges.values()].find((charge) => charge.payment_intent === paymentIntent)
  }
}

/** An id as Stripe's look: a prefix and letters. */
export const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString("hex")}`
