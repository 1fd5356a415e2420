import type { AskReturnBody, ReturnReason } from "@cho-phien/contract"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { RETURN_REQUEST_MODULE, type ReturnRequestService } from "../../../modules/return-request"
import { deliveredAt, type Parcel } from "../../parcel/parcel"
import { readParcel } from "../../parcel/read-parcels"
import { AfterSaleError } from "../errors"
import { returnableUntil } from "../return-window"
import { unitsAskedBack } from "../units-asked-back"

export interface AskReturn extends Omit<AskReturnBody, "photos"> {
  orderId: string
  /** Cleaned pictures, webp in base64. */
  photos: string[]
}

/** Checks units and days, then writes the request with its photos; the caller holds the parcel. */
export const writeReturnStep = createStep(
  "write-return-request",
  async ({ orderId, reason, note, lines, photos }: AskReturn, { container }) => {
    const returns = container.resolve<ReturnRequestService>(RETURN_REQUEST_MODULE)
    const parcel = await readParcel(container, orderId)
    if (!parcel) throw new AfterSaleError("PARCEL_NOT_FOUND", "There is no such parcel")
    const { rows } = await returns.readRequests({ filters: { order_id: orderId } })
    const wanted = linesOf(parcel, { reason, lines }, unitsAskedBack(rows))
    const request = await returns.createReturnRequests({
      order_id: orderId,
      order_group_id: parcel.groupId,
      code: parcel.code,
      producer_id: parcel.producer.id,
      reason,
      note,
      lines: wanted as unknown as Record<string, unknown>,
      requested_at: now(),
    })
    if (photos.length > 0)
      await returns.createReturnPictures(
        photos.map((content, position) => ({ return_request_id: request.id, position, content })),
      )
    return new StepResponse({ id: request.id }, request.id)
  },
  async (id, { container }) => {
    if (!id) return
    const returns = container.resolve<ReturnRequestService>(RETURN_REQUEST_MODULE)
    await returns.deleteReturnPictures({ return_request_id: id })
    await returns.deleteReturnRequests(id)
  },
)

/** The lines with the words of the sale; refused beyond what was delivered or asked back before, and after the days. */
function linesOf(
  parcel: Parcel,
  { reason, lines }: { reason: ReturnReason; lines: AskReturn["lines"] },
  askedBack: ReadonlyMap<string, number>,
) {
  const at = deliveredAt(parcel)
  const units = new Map<string, number>()
  for (const { itemId, quantity } of lines) units.set(itemId, (units.get(itemId) ?? 0) + quantity)
  return [...units].map(([itemId, quantity]) => {
    const line = parcel.lines.find((candidate) => candidate.itemId === itemId)
    const left = line ? line.delivered - (askedBack.get(itemId) ?? 0) : 0
    if (!line || quantity > left)
      throw new AfterSaleError(
        "RETURN_TOO_MANY",
        `At most ${Math.max(0, left)} units of ${itemId} can go back`,
      )
    if (!at || returnableUntil(reason, at, line.isFresh) < now())
      throw new AfterSaleError("RETURN_TOO_LATE", "The days to ask for this are over, or it is not delivered")
    return { itemId, name: line.name, packTitle: line.packTitle, quantity }
  })
}
