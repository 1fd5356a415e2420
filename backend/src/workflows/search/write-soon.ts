import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { writeChanges } from "./write-changes"

/** While the engine is away it is tried again this often; the rows of the outbox have their own patience. */
const AGAIN_MS = 2_000

let running: Promise<void> | null = null
let asked = false
let again: NodeJS.Timeout | null = null

/** Starts writing the outbox unless that is under way already, in which case it goes once more afterwards. */
export function writeSoon(container: MedusaContainer): void {
  asked = true
  running ??= writeWhileAsked(container).finally(() => {
    running = null
  })
}

async function writeWhileAsked(container: MedusaContainer): Promise<void> {
  while (asked) {
    asked = false
    const failed = await tried(container)
    if (failed && !again) {
      again = setTimeout(() => {
        again = null
        writeSoon(container)
      }, AGAIN_MS)
      again.unref()
    }
  }
}

async function tried(container: MedusaContainer): Promise<boolean> {
  try {
    const { failed } = await writeChanges(container)
    return failed
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Search: the outbox was not written: ${String(error)}`)
    return true
  }
}

/** Settles when nothing is being written; for scripts that end, and for tests. */
export const writtenDown = async (): Promise<void> => {
  while (running !== null) await running
}
