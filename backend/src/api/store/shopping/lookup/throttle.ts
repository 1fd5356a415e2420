import { setTimeout as wait } from "node:timers/promises"
import type { MarketplaceService } from "../../../../modules/marketplace/service"

const WINDOW_SECONDS = 15 * 60
/** Free tries, then slow ones, then none until the window ends. A household behind one address gets more than a code. */
const LIMITS = {
  address: { slowAfter: 10, stopAfter: 30 },
  code: { slowAfter: 5, stopAfter: 10 },
} as const
const SLOW_MS = 700

export interface Guess {
  address: string
  /** As normalised; a code that does not exist is counted like one that does. */
  code: string
}

const keysOf = ({ address, code }: Guess) => [
  { key: `address:${address}`, ...LIMITS.address },
  { key: `code:${code}`, ...LIMITS.code },
]

/**
 * Counts the try for the address and for the code, waits when there were many, and answers the seconds to wait when
 * there were too many. Counted before anything is looked up, so that the answer tells nothing about the code.
 */
export async function throttle(
  marketplace: MarketplaceService,
  guess: Guess,
): Promise<{ retryAfter: number } | null> {
  const counted = await Promise.all(
    keysOf(guess).map(async (limit) => ({
      ...limit,
      ...(await marketplace.countTry(limit.key, WINDOW_SECONDS)),
    })),
  )
  const stopped = counted.filter((row) => row.tries > row.stopAfter)
  if (stopped.length > 0) {
    const until = Math.max(...stopped.map((row) => row.windowEndsAt.getTime()))
    return { retryAfter: Math.max(1, Math.ceil((until - Date.now()) / 1000)) }
  }
  if (counted.some((row) => row.tries > row.slowAfter)) await wait(SLOW_MS)
  return null
}

/** A right answer was no guess: it does not use up the tries of the address or the code. */
export async function forgive(marketplace: MarketplaceService, guess: Guess): Promise<void> {
  await Promise.all(keysOf(guess).map(({ key }) => marketplace.forgiveTry(key)))
}
