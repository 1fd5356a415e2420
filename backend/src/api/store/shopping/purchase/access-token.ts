import { createHmac, timingSafeEqual } from "node:crypto"
import { environment } from "../../../../env"

interface Keyed {
  code: string
  access_key: string
}

/** What opens a purchase without a login: only this server can make it, and only for this purchase. */
export function accessTokenOf({ code, access_key }: Keyed): string {
  return createHmac("sha256", environment().COOKIE_SECRET)
    .update(`purchase:${code}:${access_key}`)
    .digest("base64url")
}

/** Compares in the time of a digest, whatever was given. */
export function opens(token: string, group: Keyed): boolean {
  return sameText(token, accessTokenOf(group))
}

/** Equality that takes the same time for every pair of texts. */
export function sameText(given: string, expected: string): boolean {
  const digest = (text: string) => createHmac("sha256", "compare").update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
