import type { ProductNature } from "./nature.js"

/** Ways to pay. `cod` is cash to the carrier; the others leave a trace at a bank. */
export const PAYMENT_METHODS = ["cod", "vietqr", "card"] as const
export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/** What of a line decides how it may be paid and whether it may be ordered. */
export interface SaleLine {
  nature: ProductNature
}

export interface RefusedMethod<Method extends PaymentMethod = PaymentMethod> {
  method: Method
  reason: "alcohol-is-cashless"
}
export interface PaymentChoice<Method extends PaymentMethod = PaymentMethod> {
  allowed: Method[]
  refused: RefusedMethod<Method>[]
}

/** Whether paying this way puts no cash into anyone's hand. */
export function isCashless(method: PaymentMethod): boolean {
  return method !== "cod"
}

/**
 * Which of the enabled methods a cart may be paid by, and why the others not. One bottle is enough: alcohol
 * sold online is paid without cash (Law 44/2019 on alcohol harm, art. 16.4).
 */
export function paymentMethodsFor<Method extends PaymentMethod>(
  lines: readonly SaleLine[],
  enabledMethods: readonly Method[],
): PaymentChoice<Method> {
  const cashlessOnly = lines.some((line) => line.nature === "alcohol")
  const isAllowed = (method: PaymentMethod) => !cashlessOnly || isCashless(method)
  return {
    allowed: enabledMethods.filter(isAllowed),
    refused: enabledMethods
      .filter((method) => !isAllowed(method))
      .map((method) => ({ method, reason: "alcohol-is-cashless" as const })),
  }
}
