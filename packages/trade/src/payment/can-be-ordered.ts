import { type PaymentMethod, paymentMethodsFor, type SaleLine } from "./payment-methods.js"

export type OrderRule =
  | { ok: true }
  /** A stay or a tour is agreed with the host: the page offers a way to ask, not a cart. */
  | { ok: false; reason: "ask-only" }
  /** Alcohol while no cashless method is switched on. */
  | { ok: false; reason: "needs-cashless-payment" }
  | { ok: false; reason: "no-payment-method" }

/** Whether goods of this nature can be put into a cart while these payment methods are switched on. */
export function canBeOrdered(line: SaleLine, enabledMethods: readonly PaymentMethod[]): OrderRule {
  if (line.nature === "service") return { ok: false, reason: "ask-only" }
  const { allowed, refused } = paymentMethodsFor([line], enabledMethods)
  if (allowed.length > 0) return { ok: true }
  return { ok: false, reason: refused.length > 0 ? "needs-cashless-payment" : "no-payment-method" }
}
