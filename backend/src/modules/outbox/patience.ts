/** Minutes from one try to the next; after the last one the letter is given up. About a day and a half in all. */
export const PATIENCE_MINUTES = [1, 3, 10, 30, 120, 360, 720, 960] as const

/** So many tries, then an operator must look. */
export const MAX_TRIES = PATIENCE_MINUTES.length + 1

/** Longer than any server takes to answer one letter. */
export const LEASE_SECONDS = 180

/** Minutes to wait after this many tries; null when it is given up. */
export const waitAfter = (tries: number): number | null => PATIENCE_MINUTES[tries - 1] ?? null
