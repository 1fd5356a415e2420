/** A stretch of a text in UTF-16 units, end excluded. */
type Stretch = { readonly start: number; readonly end: number }

/**
 * A text cut at its marked stretches: plain, marked, plain, marked … – the odd places are the marked ones. Stretches
 * that overlap an earlier one or leave the text are passed over.
 */
export function markedParts(text: string, stretches: readonly Stretch[]): string[] {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of stretches) {
    if (start < at || end <= start || end > text.length) continue
    parts.push(text.slice(at, start), text.slice(start, end))
    at = end
  }
  return [...parts, text.slice(at)]
}
