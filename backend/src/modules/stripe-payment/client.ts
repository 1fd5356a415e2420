import Stripe from "stripe"

interface Access {
  secretKey: string
  /** Address of a stand-in; undefined is Stripe itself. */
  apiBase?: string | undefined
}

/** Longest wait for one answer of Stripe, in milliseconds. */
const PATIENCE_MS = 10_000

let made: { key: string; client: Stripe } | undefined

/** The client of Stripe's API; one for the process. A call that got no answer is sent again under the same key. */
export function stripeClient({ secretKey, apiBase }: Access): Stripe {
  const key = `${secretKey} ${apiBase ?? ""}`
  if (made?.key !== key) made = { key, client: new Stripe(secretKey, { ...SETTINGS, ...addressOf(apiBase) }) }
  return made.client
}

const SETTINGS = { maxNetworkRetries: 2, timeout: PATIENCE_MS, telemetry: false } as const

function addressOf(apiBase: string | undefined) {
  if (!apiBase) return {}
  const { hostname, port } = new URL(apiBase)
  return { host: hostname, port, protocol: "http" as const }
}
