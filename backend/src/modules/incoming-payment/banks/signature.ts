import { createHmac, timingSafeEqual } from "node:crypto"
import type { Proof, WebhookHeaders } from "./bank"

/** A message older, or from further in the future, is a replay (T-QR-3). */
const WINDOW_MS = 5 * 60_000

interface Signed {
  algorithm: "sha256" | "sha512"
  secret: string
  message: string
  /** Hexadecimal, as it came. */
  given: string
  sentAt: number
  now: Date
}

/** The signature first, the clock second: only who holds the secret learns that a message is late. */
export function proofOf({ algorithm, secret, message, given, sentAt, now }: Signed): Proof {
  const expected = createHmac(algorithm, secret).update(message).digest()
  const received = Buffer.from(given, "hex")
  if (received.length !== expected.length || !timingSafeEqual(received, expected))
    return { ok: false, reason: "forged" }
  const isFresh = Math.abs(now.getTime() - sentAt) <= WINDOW_MS
  return isFresh ? { ok: true } : { ok: false, reason: "stale" }
}

/** The one value of a header, or empty. */
export function headerOf(headers: WebhookHeaders, name: string): string {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? ""
}

/** `2026-11-25 14:02:37` as banks write it: Vietnam's clock. */
export const vietnamInstant = (text: string): Date => new Date(`${text.replace(" ", "T")}+07:00`)
