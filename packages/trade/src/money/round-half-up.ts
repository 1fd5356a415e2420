/**
 * Rounds to the whole đồng, halves away from zero: 2.5 → 3 and −2.5 → −3, so that a reversal gives back
 * exactly what was taken. Half-up is the accounting habit; no act was found that fixes it.
 */
export function roundHalfUp(value: number): number {
  const rounded = Math.round(Math.abs(value))
  return value < 0 && rounded > 0 ? -rounded : rounded
}
