import { readFileSync } from "node:fs"
import { type PlainDate, vietnamDayOf } from "@cho-phien/vietnam"
import { environment } from "./env"

/**
 * The present instant, and the only place the backend learns it from where a rule depends on the day.
 * A test moves it: CHO_PHIEN_CLOCK_FILE (an ISO instant, read again at every call, so that a running server
 * can pass midnight; an absent or empty file means the real clock) or CHO_PHIEN_NOW (fixed from the start).
 */
export function now(): Date {
  const { CHO_PHIEN_CLOCK_FILE, CHO_PHIEN_NOW } = environment()
  const moved = (CHO_PHIEN_CLOCK_FILE && instantIn(CHO_PHIEN_CLOCK_FILE)) || CHO_PHIEN_NOW
  return moved ? new Date(moved) : new Date()
}

/** Today's date in Vietnam. */
export const today = (): PlainDate => vietnamDayOf(now())

function instantIn(file: string): string | undefined {
  try {
    const text = readFileSync(file, "utf8").trim()
    return Number.isNaN(Date.parse(text)) ? undefined : text
  } catch {
    return undefined
  }
}
