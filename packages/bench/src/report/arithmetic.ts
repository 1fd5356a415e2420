/** The value below which `share` (0 to 1) of the values lie; between two neighbours it is interpolated. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new Error("Nothing was measured")
  return below + (above - below) * (place - Math.floor(place))
}

/** The middle value: one slow round on a busy machine does not move it. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/**
 * How many times `ours` goes into `theirs`, as the median over rounds. Both were measured in the same round, one after
 * the other, so that what the machine did beside it weighs on both.
 */
export function pairedRatio(ours: readonly number[], theirs: readonly number[]): number {
  return median(
    ours.map((value, round) => {
      const other = theirs[round]
      if (other === undefined) throw new Error("The contenders did not run the same number of rounds")
      return value / other
    }),
  )
}
