/** Runs one step of a command and prints its name and how long it took. */
export async function step<T>(
  name: string,
  work: () => Promise<T>,
  outcome?: (result: T) => string,
): Promise<T> {
  const began = performance.now()
  const result = await work()
  const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`
  say(`  ${name.padEnd(28)}${seconds.padStart(8)}  ${outcome?.(result) ?? ""}`.trimEnd())
  return result
}

/** One line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
