const MINUTE = 60_000
/** How long goods are held for a buyer who pays, from the last thing the buyer did. */
export const HOLD_MINUTES = 15
/** Stripe keeps its page open for half an hour at least; while a buyer is there, nobody else gets the goods (K10). */
export const CARD_PAGE_MINUTES = 31
/** The longest hold, from placing: nobody keeps goods from others by pressing again and again. */
export const LONGEST_HOLD_MINUTES = 60

/** Until when the goods of a purchase placed at `startedAt` are held for a buyer who was active at `activeAt`. */
export function holdEnd(startedAt: Date, activeAt: Date, minutes = HOLD_MINUTES): Date {
  const longest = startedAt.getTime() + LONGEST_HOLD_MINUTES * MINUTE
  return new Date(Math.min(activeAt.getTime() + minutes * MINUTE, longest))
}

/** When Stripe's page that is opened at `openedAt` closes by itself; we close it earlier when the hold ends. */
export const cardPageEnd = (openedAt: Date): Date => new Date(openedAt.getTime() + CARD_PAGE_MINUTES * MINUTE)
