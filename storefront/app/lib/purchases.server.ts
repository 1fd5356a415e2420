import type { ReaderSession } from "./session.server"

/** Purchases this browser can open; the oldest are forgotten so that the cookie stays below 4 kB. */
const MOST = 12

/** Keeps the token that opens a purchase in the signed cookie, and nowhere else. */
export function rememberPurchase(session: ReaderSession, code: string, token: string): void {
  const { [code]: _again, ...others } = session.get("purchases") ?? {}
  const kept = [...Object.entries(others), [code, token] as const].slice(-MOST)
  session.set("purchases", Object.fromEntries(kept))
}
