import { nextVietnamMidnight } from "@cho-phien/vietnam"
import type { AppLoadContext } from "@remix-run/node"

/** How long a shared cache may keep a page of the catalogue, in seconds. */
const SHORT = 60

/**
 * Declares that this page is the same for everybody. Certificates lapse at midnight in Vietnam, so no copy
 * outlives the day it was made on.
 */
export function declarePublic(context: AppLoadContext, now: Date = new Date()): void {
  const untilMidnight = Math.floor((nextVietnamMidnight(now).getTime() - now.getTime()) / 1000)
  context.visit.publicForSeconds = Math.min(SHORT, untilMidnight)
}
