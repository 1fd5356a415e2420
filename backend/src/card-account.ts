import { environment } from "./env"

/** What lets us charge cards at Stripe, and what proves that a word about them comes from there. */
export interface CardAccount {
  secretKey: string
  webhookSecret: string
  /** A stand-in's address in tests; undefined is Stripe itself. */
  apiBase: string | undefined
}

/** The configured account, or null: then no card is offered. A card pays the platform, never a single producer. */
export function cardAccount(): CardAccount | null {
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_API_BASE, MONEY_GOES_TO } = environment()
  if (!STRIPE_SECRET_KEY || !STRIPE_WEBHOOK_SECRET || MONEY_GOES_TO === "producers") return null
  return { secretKey: STRIPE_SECRET_KEY, webhookSecret: STRIPE_WEBHOOK_SECRET, apiBase: STRIPE_API_BASE }
}
