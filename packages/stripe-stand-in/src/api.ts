import { Fault, invalid, missing } from "./fault.js"
import { type FormTree, recordAt, textAt } from "./form.js"
import { newId, type State, type StoredSession } from "./state.js"

/** Stripe's bounds for a currency without decimals that is not its own: about half a dollar, and eight digits. */
const SMALLEST = 13_000
const LARGEST = 99_999_999
const HALF_AN_HOUR = 30 * 60
const A_DAY = 24 * 3600

/** What the API does when a request is let in; the events it causes are told through `tell`. */
export class Api {
  constructor(
    private readonly state: State,
    private readonly base: () => string,
    private readonly tell: (type: string, object: object) => void,
  ) {}

  createSession(form: FormTree): StoredSession {
    if (textAt(form, "mode") !== "payment") throw invalid("mode must be payment")
    const amount = Number(textAt(form, "line_items", "0", "price_data", "unit_amount"))
    const quantity = Number(textAt(form, "line_items", "0", "quantity") ?? "1")
    if (!Number.isInteger(amount)) throw invalid("Invalid integer: unit_amount", "parameter_invalid_integer")
    if (amount * quantity < SMALLEST) throw invalid("The amount is too small", "amount_too_small")
    if (amount * quantity > LARGEST) throw invalid("The amount is too large", "amount_too_large")
    const now = Math.floor(Date.now() / 1000)
    const expires = Number(textAt(form, "expires_at") ?? now + A_DAY)
    if (expires < now + HALF_AN_HOUR || expires > now + A_DAY)
      throw invalid("expires_at must be between 30 minutes and 24 hours from now")
    const id = newId("cs_test")
    const session: StoredSession = {
      id,
      object: "checkout.session",
      url: `${this.base()}/pay/${id}`,
      status: "open",
      payment_status: "unpaid",
      payment_intent: null,
      amount_total: amount * quantity,
      currency: textAt(form, "line_items", "0", "price_data", "currency") ?? "",
      client_reference_id: textAt(form, "client_reference_id") ?? null,
      metadata: recordAt(form, "metadata"),
      success_url: addressAt(form, "success_url"),
      cancel_url: addressAt(form, "cancel_url"),
      expires_at: expires,
      livemode: false,
    }
    this.state.sessions.set(id, session)
    return session
  }

  session(id: string): StoredSession {
    const session = this.state.sessions.get(id)
    if (!session) throw missing("checkout.session")
    if (session.status === "open" && session.expires_at * 1000 <= Date.now()) this.close(session)
    return session
  }

  expireSession(id: string): StoredSession {
    const session = this.session(id)
    if (session.status !== "open")
      throw invalid(
        `Only Checkout Sessions with a status of open can be expired. This one is ${session.status}.`,
      )
    this.close(session)
    return session
  }

  /** A card has paid at the page. */
  pay(id: string): void {
    const session = this.session(id)
    if (session.status !== "open") throw invalid("This page is closed")
    const payment_intent = newId("pi")
    const charge = newId("ch")
    Object.assign(session, { status: "complete", payment_status: "paid", payment_intent, url: null })
    this.state.charges.set(charge, {
      id: charge,
      object: "charge",
      amount: session.amount_total,
      amount_refunded: 0,
      currency: session.currency,
      payment_intent,
      refunded: false,
      disputed: false,
    })
    this.tell("checkout.session.completed", session)
  }

  refund(form: FormTree) {
    const intent = textAt(form, "payment_intent") ?? ""
    const charge = this.state.chargeOf(intent)
    if (!charge) throw missing("payment_intent")
    const left = charge.amount - charge.amount_refunded
    const asked = textAt(form, "amount")
    const amount = asked === undefined ? left : Number(asked)
    if (left === 0) throw invalid("Charge has already been refunded.", "charge_already_refunded")
    if (!Number.isInteger(amount) || amount < 1)
      throw invalid("Invalid integer: amount", "parameter_invalid_integer")
    if (amount > left)
      throw invalid("Refund amount is greater than unrefunded amount on charge", "amount_too_large")
    const refund = {
      id: newId("re"),
      object: "refund" as const,
      amount,
      currency: charge.currency,
      payment_intent: intent,
      status: "succeeded" as const,
      metadata: recordAt(form, "metadata"),
    }
    this.state.refunds.push(refund)
    charge.amount_refunded += amount
    charge.refunded = charge.amount_refunded === charge.amount
    this.tell("charge.refunded", charge)
    return refund
  }

  refunds(paymentIntent: string | null) {
    const data = this.state.refunds.filter(
      (refund) => !paymentIntent || refund.payment_intent === paymentIntent,
    )
    return { object: "list", data: [...data].reverse(), has_more: false, url: "/v1/refunds" }
  }

  private close(session: StoredSession): void {
    Object.assign(session, { status: "expired", url: null })
    this.tell("checkout.session.expired", session)
  }
}

function addressAt(form: FormTree, name: string): string {
  const address = textAt(form, name)
  if (!address || !URL.canParse(address))
    throw new Fault(400, "invalid_request_error", `Not a valid URL: ${name}`)
  return address
}
