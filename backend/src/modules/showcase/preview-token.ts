import { createHmac, timingSafeEqual } from "node:crypto"

/** How long an address for a preview works. */
export const PREVIEW_HOURS = 24

/** Leave to see one collection before it shows, until a second since 1970: `<until>.<signature>`. */
export function previewToken(collectionId: string, at: Date, secret: string): string {
  const until = Math.floor(at.getTime() / 1000) + PREVIEW_HOURS * 3600
  return `${until}.${signature(collectionId, until, secret)}`
}

/** Does this token let its bearer see this collection at an instant? */
export function previews(token: string, collectionId: string, at: Date, secret: string): boolean {
  const [, until = "", given = ""] = token.match(/^(\d{1,12})\.([\w-]{43})$/) ?? []
  if (until === "" || Number(until) * 1000 <= at.getTime()) return false
  return timingSafeEqual(Buffer.from(given), Buffer.from(signature(collectionId, Number(until), secret)))
}

const signature = (collectionId: string, until: number, secret: string): string =>
  createHmac("sha256", secret).update(`collection-preview\n${collectionId}\n${until}`).digest("base64url")
