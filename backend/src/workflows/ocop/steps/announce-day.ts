import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now, today } from "../../../clock"
import { OCOP_MODULE, type OcopModuleService } from "../../../modules/ocop"
import { CERTIFICATE_CHANGED, changedEvent } from "../events"

/** Emits at once, not at the end of the workflow: the day counts as announced only when the events are out. */
export const announceDayStep = createStep(
  "announce-certificate-day",
  async (_: Record<string, never>, { container }) => new StepResponse(await announceDay(container)),
)

async function announceDay(container: MedusaContainer): Promise<number> {
  const events = container.resolve(Modules.EVENT_BUS)
  return await container
    .resolve<OcopModuleService>(OCOP_MODULE)
    .announceDay(CERTIFICATE_CHANGED, today(), now(), (changed) =>
      events.emit(changed.map((row) => ({ name: CERTIFICATE_CHANGED, data: changedEvent(row) }))),
    )
}
