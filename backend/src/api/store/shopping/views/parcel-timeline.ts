import type { ParcelHappening } from "@cho-phien/contract"
import type { ReturnRequestRow } from "../../../../modules/return-request"
import type { Parcel } from "../../../../workflows/parcel/parcel"

type Kind = ParcelHappening["kind"]
interface Told {
  amountDong?: number
  note?: string
}

/** Everything that has happened to a parcel, first to last. */
export function parcelTimeline(parcel: Parcel, requests: readonly ReturnRequestRow[]): ParcelHappening[] {
  const happening = (kind: Kind, at: string | Date | null, { amountDong, note = "" }: Told = {}) =>
    at ? [{ kind, at: new Date(at).toISOString(), amountDong: amountDong ?? null, note }] : []
  const money = parcel.payments.flatMap(({ receipts, refunds }) => [
    ...receipts.flatMap(({ at, amountDong }) => happening("paid", at, { amountDong })),
    ...refunds.flatMap(({ at, amountDong }) => happening("refunded", at, { amountDong })),
  ])
  return [
    ...happening("placed", parcel.placedAt),
    ...money,
    ...parcel.packages.flatMap(({ packedAt, shippedAt, deliveredAt }) => [
      ...happening("packed", packedAt),
      ...happening("shipped", shippedAt),
      ...happening("delivered", deliveredAt),
    ]),
    ...happening("cancelled", parcel.cancelledAt, { note: parcel.cancelNote }),
    ...requests.flatMap((request) => [
      ...happening("return-requested", request.requested_at),
      ...happening(request.state === "refused" ? "return-refused" : "return-approved", request.decided_at, {
        note: request.decision_note,
      }),
      ...happening("return-received", request.received_at),
    ]),
  ].sort((a, b) => a.at.localeCompare(b.at))
}
