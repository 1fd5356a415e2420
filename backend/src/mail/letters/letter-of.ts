import type { MailFacts, MailKind } from "../kinds"
import type { LetterContent } from "../layout/letter"
import { cancelledLetter, deliveredLetter, refundedLetter, shippedLetter } from "./parcel-letters"
import { producerLetter } from "./producer-letter"
import { expiredLetter, paidLetter, placedLetter } from "./purchase-letters"
import { returnAskedLetter, returnDecidedLetter } from "./return-letters"
import type { ParcelTelling, Telling } from "./telling"

/** The letter of a kind. Throws when it is about a parcel that the purchase has not. */
export function letterOf(kind: MailKind, facts: MailFacts, telling: Telling): LetterContent {
  switch (kind) {
    case "purchase_placed":
      return placedLetter(telling)
    case "purchase_paid":
      return paidLetter(telling)
    case "purchase_expired":
      return expiredLetter(telling)
    default:
      return parcelLetter(kind, facts, ofParcel(telling, facts.orderId))
  }
}

type ParcelKind = Exclude<MailKind, `purchase_${string}`>

function parcelLetter(kind: ParcelKind, facts: MailFacts, telling: ParcelTelling): LetterContent {
  switch (kind) {
    case "parcel_shipped":
      return shippedLetter(telling)
    case "parcel_delivered":
      return deliveredLetter(telling)
    case "parcel_cancelled":
      return cancelledLetter(telling)
    case "parcel_refunded":
      return refundedLetter(telling, facts.amountDong ?? 0)
    case "return_requested":
      return returnAskedLetter(telling)
    case "return_decided":
      return returnDecidedLetter(telling, { accepted: facts.accepted ?? false, reason: facts.reason ?? "" })
    case "producer_parcel":
      return producerLetter(telling)
  }
}

function ofParcel(telling: Telling, orderId: string | undefined): ParcelTelling {
  const parcel = telling.purchase.parcels.find((candidate) => candidate.orderId === orderId)
  if (!parcel) throw new RangeError(`Purchase ${telling.purchase.code} has no parcel ${orderId}`)
  return { ...telling, parcel }
}
