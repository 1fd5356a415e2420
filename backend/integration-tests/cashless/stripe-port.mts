import { anyFreePort } from "@cho-phien/local-stack/testing"

/** The run's stand-in for Stripe listens at this port; the worker that boots Medusa starts it. */
export default async function setup(): Promise<void> {
  process.env.STRIPE_API_BASE = `http://127.0.0.1:${await anyFreePort()}`
}
