import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendDueMails } from "./send-due"

let running: Promise<void> | null = null
let asked = false

/** Starts sending unless that is under way, in which case it goes once more afterwards. Nobody waits for it. */
export function sendSoon(container: MedusaContainer): void {
  asked = true
  running ??= sendWhileAsked(container).finally(() => {
    running = null
  })
}

async function sendWhileAsked(container: MedusaContainer): Promise<void> {
  while (asked) {
    asked = false
    try {
      await sendDueMails(container)
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`The outbox was not sent: ${String(error)}`)
    }
  }
}

/** Settles when nothing is being sent; for tests and for scripts that end. */
export const lettersAreOut = async (): Promise<void> => {
  while (running !== null) await running
}
