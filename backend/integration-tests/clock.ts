import { writeFileSync } from "node:fs"

/** Moves the clock of the running backend to this instant (ISO, with offset) while `work` runs, then back to now. */
export async function atInstant<T>(instant: string, work: () => Promise<T>): Promise<T> {
  const file = process.env.CHO_PHIEN_CLOCK_FILE
  if (!file) throw new Error("The run has no clock file")
  writeFileSync(file, instant)
  try {
    return await work()
  } finally {
    writeFileSync(file, "")
  }
}
