import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"

/**
 * Remembers that a step was done for certain inputs. It is cleared before the step and written after it, so a step
 * that was killed half-way runs again.
 */
export class Marker {
  constructor(private readonly file: string) {}

  /** Whether the step was finished for exactly these inputs. */
  async isFor(hash: string): Promise<boolean> {
    return (await readFile(this.file, "utf8").catch(() => "")) === hash
  }

  /** Forgets the step: from now on its result may be half-made. */
  async clear(): Promise<void> {
    await rm(this.file, { force: true })
  }

  /** Says that the step is finished for these inputs. */
  async set(hash: string): Promise<void> {
    await mkdir(path.dirname(this.file), { recursive: true })
    const part = `${this.file}.${process.pid}`
    await writeFile(part, hash)
    await rename(part, this.file)
  }
}

/** Runs `step` unless it was finished for these inputs; says whether it ran. */
export async function onceFor(marker: Marker, hash: string, step: () => Promise<void>): Promise<boolean> {
  if (await marker.isFor(hash)) return false
  await marker.clear()
  await step()
  await marker.set(hash)
  return true
}
