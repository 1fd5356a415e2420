import type { ReturnRequestRow } from "../../modules/return-request"
import type { Parcel } from "../parcel/parcel"
import { refundOf } from "./refund-of"
import { unitsBack } from "./units-asked-back"

/** What would go back if this request were received now, after the others of its parcel that were; whole đồng. */
export function refundDue(
  parcel: Parcel,
  request: Pick<ReturnRequestRow, "id" | "lines">,
  all: readonly ReturnRequestRow[],
): number {
  const before = unitsBack(all.filter(({ id }) => id !== request.id))
  const lines = parcel.lines.map(({ itemId, totalDong, quantity }) => ({
    totalDong,
    quantity,
    before: before.get(itemId) ?? 0,
    now: request.lines.find((line) => line.itemId === itemId)?.quantity ?? 0,
  }))
  return refundOf(lines, parcel.shippingDong)
}
