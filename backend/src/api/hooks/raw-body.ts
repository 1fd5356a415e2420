import type { MedusaRequest } from "@medusajs/framework/http"

/** The bytes as they came; Medusa keeps them where the middleware asks for it. */
export function rawBodyOf(req: MedusaRequest): string {
  const raw: unknown = "rawBody" in req ? req.rawBody : ""
  return Buffer.isBuffer(raw) ? raw.toString("utf8") : String(raw ?? "")
}
