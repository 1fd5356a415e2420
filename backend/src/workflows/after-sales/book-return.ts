import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  cancelReturnReceiveWorkflow,
  cancelReturnRequestWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  dismissItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  RETURN_REQUEST_MODULE,
  type ReturnRequestRow,
  type ReturnRequestService,
} from "../../modules/return-request"
import type { Parcel } from "../parcel/parcel"

interface Booked {
  request: ReturnRequestRow
  parcel: Parcel
}

/**
 * Books the return on Medusa's order. Its goods count as damaged: food that has been away is not sold again, so the
 * stock stays as it is. A booking that was cut short is taken back and made anew.
 */
export async function bookReturn(container: MedusaContainer, { request, parcel }: Booked): Promise<void> {
  const items = request.lines.map(({ itemId, quantity }) => ({ id: itemId, quantity }))
  const begun = request.medusa_return_id
  const status = begun ? await statusOf(container, begun) : null
  if (status === "received") return
  if (begun && status === "open")
    await cancelReturnRequestWorkflow(container).run({ input: { return_id: begun } })
  const return_id = begun && status === "requested" ? begun : await ask(container, { request, parcel }, items)
  if (begun === return_id && (await isBeingReceived(container, return_id)))
    await cancelReturnReceiveWorkflow(container).run({ input: { return_id } })
  await beginReceiveReturnWorkflow(container).run({ input: { return_id } })
  await dismissItemReturnRequestWorkflow(container).run({ input: { return_id, items } })
  await confirmReturnReceiveWorkflow(container).run({ input: { return_id } })
}

async function ask(
  container: MedusaContainer,
  { request, parcel }: Booked,
  items: { id: string; quantity: number }[],
): Promise<string> {
  const { result } = await beginReturnOrderWorkflow(container).run({
    input: {
      order_id: parcel.orderId,
      location_id: parcel.locationId ?? undefined,
      metadata: { return_request_id: request.id },
    },
  })
  const return_id = result.return_id ?? ""
  await container
    .resolve<ReturnRequestService>(RETURN_REQUEST_MODULE)
    .updateReturnRequests({ id: request.id, medusa_return_id: return_id })
  await requestItemReturnWorkflow(container).run({ input: { return_id, items } })
  await confirmReturnRequestWorkflow(container).run({ input: { return_id } })
  return return_id
}

async function statusOf(container: MedusaContainer, id: string): Promise<string | null> {
  const [found] = await container.resolve(Modules.ORDER).listReturns({ id }, { select: ["id", "status"] })
  return found?.status ?? null
}

async function isBeingReceived(container: MedusaContainer, returnId: string): Promise<boolean> {
  const changes = await container
    .resolve(Modules.ORDER)
    .listOrderChanges({ return_id: returnId, status: ["pending", "requested"] }, { select: ["id"] })
  return changes.length > 0
}
