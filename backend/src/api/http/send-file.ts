import type { MedusaResponse } from "@medusajs/framework/http"

interface SentFile {
  /** ASCII, as the reader's disk will call it. */
  name: string
  type: string
  body: string | Buffer
}

/** Sends a file to be kept; it is somebody's own, so no cache holds it and no browser guesses its type. */
export function sendFile(res: MedusaResponse, { name, type, body }: SentFile): void {
  res.setHeader("content-type", type)
  res.setHeader("content-disposition", `attachment; filename="${name}"`)
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("x-content-type-options", "nosniff")
  res.send(body)
}
