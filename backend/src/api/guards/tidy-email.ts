import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const WITH_ADDRESS = ["email", "identifier"]

/** `An@x.vn ` and `an@x.vn` are one person: addresses are trimmed and written small at every door of an account. */
export function tidyEmail(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  for (const body of [req.body, req.validatedBody]) {
    if (typeof body !== "object" || body === null) continue
    const fields = body as Record<string, unknown>
    for (const name of WITH_ADDRESS) {
      const value = fields[name]
      if (typeof value === "string") fields[name] = value.normalize("NFC").trim().toLowerCase()
    }
  }
  next()
}
