const MINUTE = 60_000
/** How long goods are held for a buyer who pays, from the last thing the buyer did. */
export const HOLD_MINUTES = 15
/** The longest hold, from placing: nobody keeps goods from others by pressing again and again. */
export const LONGEST_HOLD_MINUTES = 60

/** Until when the goods of a purchase placed at `startedAt` are held for a buyer who was active at `activeAt`. */
export function holdEnd(startedAt: Date, activeAt: Date): Date {
  const longest = startedAt.getTime() + LONGEST_HOLD_MINUTES * MINUTE
  return new Date(Math.min(activeAt.getTime() + HOLD_MINUTES * MINUTE, longest))
}
