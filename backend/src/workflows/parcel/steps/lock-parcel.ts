import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type HeldParcel, holdParcel, releaseParcel } from "../parcel-lock"

/** Holds the parcel until `releaseParcelStep`, or until the workflow fails. */
export const lockParcelStep = createStep(
  "lock-parcel",
  async ({ orderId }: { orderId: string }, { container }) => {
    const held = await holdParcel(container, orderId)
    return new StepResponse<HeldParcel, HeldParcel>(held, held)
  },
  async (held, { container }) => {
    if (held) await releaseParcel(container, held)
  },
)

export const releaseParcelStep = createStep("release-parcel", async (held: HeldParcel, { container }) => {
  await releaseParcel(container, held)
  return new StepResponse(undefined)
})
