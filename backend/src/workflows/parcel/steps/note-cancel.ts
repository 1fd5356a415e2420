import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

interface NotedCancel {
  orderId: string
  reason: string
  note: string
}

/** Writes on the order why its buyer cancels it; undone when the cancelling fails. */
export const noteCancelStep = createStep(
  "note-parcel-cancel",
  async ({ orderId, reason, note }: NotedCancel, { container }) => {
    const orders = container.resolve(Modules.ORDER)
    const { metadata } = await orders.retrieveOrder(orderId, { select: ["id", "metadata"] })
    await orders.updateOrders(orderId, {
      metadata: { ...metadata, cancelled_by: "buyer", cancel_reason: reason, cancel_note: note },
    })
    return new StepResponse(undefined, { orderId, metadata })
  },
  async (before, { container }) => {
    if (!before) return
    const none = { cancelled_by: null, cancel_reason: null, cancel_note: null }
    await container
      .resolve(Modules.ORDER)
      .updateOrders(before.orderId, { metadata: { ...before.metadata, ...none } })
  },
)
