/** Reading may take at most one part in so many of the time. */
const SHARE = 20

export interface KeptFresh<Input, Value> {
  (input: Input): Promise<Value>
  /** What is known is no longer true: who asks next waits for a new reading. */
  forget: () => void
}

/**
 * Keeps what `read` answers for a while: at least `leastMs`, and so long that reading takes a twentieth of the time at
 * most, however much there is to read. Who asks later than that gets what is known and starts the next reading; who
 * asks much later waits for it, as the first one does. A failed reading leaves what is known, and is tried again by the
 * next who asks.
 */
export function keptFresh<Input, Value>(
  read: (input: Input) => Promise<Value>,
  leastMs: number,
  now: () => number = () => performance.now(),
): KeptFresh<Input, Value> {
  let known: Promise<Value> | undefined
  let until = 0
  let reading = false
  let changes = 0
  const start = (input: Input): Promise<Value> => {
    const began = now()
    const changesBefore = changes
    reading = true
    const next = read(input)
    next.then(
      () => {
        if (changes !== changesBefore) return
        known = next
        until = now() + Math.max(leastMs, (now() - began) * SHARE)
        reading = false
      },
      () => {
        if (changes !== changesBefore) return
        if (known === next) known = undefined
        reading = false
      },
    )
    return next
  }
  const ask = (input: Input): Promise<Value> => {
    if (!known) known = start(input)
    else if (!reading && now() >= until) {
      const before = known
      const isOld = now() >= until + leastMs
      const next = start(input)
      return isOld ? next.catch(() => before) : before
    }
    return known
  }
  const forget = () => {
    changes += 1
    known = undefined
    reading = false
  }
  return Object.assign(ask, { forget })
}
