import { ReturnReason, type ReturnView } from "@cho-phien/contract"
import type { ReturnRequestRow } from "../../../../modules/return-request"
import { refundDue } from "../../../../workflows/after-sales/refund-due"
import type { Parcel } from "../../../../workflows/parcel/parcel"

interface ReturnFacts {
  request: ReturnRequestRow
  /** All requests of the parcel. */
  all: readonly ReturnRequestRow[]
  parcel: Parcel
  photoIds: readonly string[]
}

/** A request as buyer and office see it. */
export function returnView({ request, all, parcel, photoIds }: ReturnFacts): ReturnView {
  return {
    id: request.id,
    state: request.state,
    reason: ReturnReason.catch("damaged").parse(request.reason),
    note: request.note,
    requestedAt: new Date(request.requested_at).toISOString(),
    decisionNote: request.decision_note,
    lines: request.lines.map(({ name, packTitle, quantity }) => ({ name, packTitle, quantity })),
    photoIds: [...photoIds],
    refundDong: request.refund_dong === null ? refundDue(parcel, request, all) : Number(request.refund_dong),
  }
}
