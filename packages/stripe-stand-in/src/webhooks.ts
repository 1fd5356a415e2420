import { createHmac } from "node:crypto"
import { newId } from "./state.js"

export interface StripeEvent {
  id: string
  object: "event"
  type: string
  created: number
  api_version: string
  livemode: false
  data: { object: object }
}

/** Tells the shop what happened, signed as Stripe signs it. */
export class Webhooks {
  /** Where the shop listens; nothing is told while it is null. */
  url: string | null = null
  /** Every event there was, in order, told or not. */
  readonly events: StripeEvent[] = []
  /** While true nothing is told by itself: what a shop that is down does not hear. */
  isHeld = false

  constructor(private readonly secret: string) {}

  /** Notes an event and tells it, unless the telling is held back. */
  happen(type: string, object: object): StripeEvent {
    const event: StripeEvent = {
      id: newId("evt"),
      object: "event",
      type,
      created: Math.floor(Date.now() / 1000),
      api_version: "2025-09-30.clover",
      livemode: false,
      data: { object: structuredClone(object) },
    }
    this.events.push(event)
    if (!this.isHeld) void this.send(event).catch(() => undefined)
    return event
  }

  /** Sends an event, again if it was sent before; answers the status, 0 when nobody listens. */
  async send(event: StripeEvent, secret = this.secret): Promise<number> {
    if (!this.url) return 0
    const body = JSON.stringify(event)
    const time = Math.floor(Date.now() / 1000)
    const signature = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")
    const response = await fetch(this.url, {
      method: "POST",
      headers: { "content-type": "application/json", "stripe-signature": `t=${time},v1=${signature}` },
      body,
    })
    return response.status
  }
}
