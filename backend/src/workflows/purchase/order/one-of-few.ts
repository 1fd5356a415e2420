/**
 * A lock held in Postgres keeps a connection for as long as it waits or works, and the work needs another one. More
 * waiting than the pool has connections would wait for ever, so only a few at a time may ask.
 */
const FEW = 3

let running = 0
const waiting: (() => void)[] = []

/** Runs the work when fewer than a few of its kind are running in this process, in order of arrival. */
export async function oneOfFew<T>(work: () => Promise<T>): Promise<T> {
  if (running >= FEW) await new Promise<void>((go) => waiting.push(go))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
