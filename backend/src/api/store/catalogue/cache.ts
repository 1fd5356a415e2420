import { nextVietnamMidnight } from "@cho-phien/vietnam"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../clock"

const FRESH_SECONDS = 60
const STALE_SECONDS = 300

/**
 * Public answers may be kept for a minute and shown for five more while a new one is fetched, but never past the
 * next midnight in Vietnam: certificates lapse then.
 */
export function cacheControlAt(instant: Date): string {
  const left = Math.floor((nextVietnamMidnight(instant).getTime() - instant.getTime()) / 1000)
  const fresh = Math.min(FRESH_SECONDS, left)
  const stale = Math.min(STALE_SECONDS, left - fresh)
  return `public, max-age=${fresh}, stale-while-revalidate=${stale}`
}

/** Sets the header on answers that succeed and have none; a refusal is not to be kept. */
export const cacheUntilMidnight = (_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
  const json = res.json.bind(res)
  res.json = (body: unknown) => {
    const kept = () => (res.statusCode === 200 ? cacheControlAt(now()) : "no-store")
    if (!res.hasHeader("Cache-Control")) res.setHeader("Cache-Control", kept())
    return json(body)
  }
  next()
}
