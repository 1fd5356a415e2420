/** A stream of numbers in [0, 1), the same for the same seed on every machine. */
export type Rand = () => number

/** 32-bit hash of a text (FNV-1a with a final mix, so that "a-1" and "a-2" lie far apart). */
export function hashOf(text: string): number {
  let h = 2166136261
  for (const char of text) h = Math.imul(h ^ (char.codePointAt(0) ?? 0), 16777619)
  h = Math.imul(h ^ (h >>> 16), 2246822507)
  h = Math.imul(h ^ (h >>> 13), 3266489909)
  return (h ^ (h >>> 16)) >>> 0
}

/** Mulberry32 seeded by a text. */
export function randomFrom(text: string): Rand {
  let state = hashOf(text)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One element of a list that is never empty. */
export function pick<T>(r: Rand, list: readonly [T, ...T[]]): T {
  return list[Math.floor(r() * list.length)] ?? list[0]
}

/** A number between two bounds. */
export const between = (r: Rand, low: number, high: number): number => low + r() * (high - low)
