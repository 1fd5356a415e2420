import type { InferTypeOf } from "@medusajs/framework/types"
import type { OutboxMail } from "./models/outbox-mail"

/** A letter as the service answers it. */
export type OutboxMailRow = InferTypeOf<typeof OutboxMail>

/** A letter to be queued. */
export interface NewMail {
  key: string
  kind: string
  recipient: string
  locale: "vi" | "en"
  facts: Record<string, unknown>
}

/** A letter that this worker may send now. */
export interface ClaimedMail {
  id: string
  key: string
  kind: string
  recipient: string
  locale: "vi" | "en"
  facts: Record<string, unknown>
  tries: number
  round: number
  lease: string
  subject: string | null
  text: string | null
  html: string | null
}
