/** A refusal as Stripe words it. */
export class Fault extends Error {
  constructor(
    readonly status: number,
    readonly type: "invalid_request_error" | "idempotency_error" | "card_error",
    message: string,
    readonly code?: string,
  ) {
    super(message)
  }

  get body() {
    return { error: { type: this.type, message: this.message, ...(this.code ? { code: this.code } : {}) } }
  }
}

export const invalid = (message: string, code?: string): Fault =>
  new Fault(400, "invalid_request_error", message, code)
export const missing = (what: string): Fault =>
  new Fault(404, "invalid_request_error", `No such ${what}`, "resource_missing")
