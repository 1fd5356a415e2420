import { formatDong } from "@cho-phien/vietnam"
import type { LetterContent } from "../layout/letter"
import { parcelBlock } from "./blocks"
import { type ParcelTelling, toBuyer } from "./telling"

export function shippedLetter(telling: ParcelTelling): LetterContent {
  const { words, purchase, parcel, language } = telling
  const dueInCash = purchase.method === "cod" && !purchase.paid
  return toBuyer(telling, {
    subject: words.shippedSubject(parcel.producer.name, purchase.code),
    title: words.shippedTitle,
    paragraphs: [
      words.shippedText(parcel.producer.name),
      ...(parcel.trackingNumber ? [words.shippedTracking(parcel.trackingNumber)] : []),
      dueInCash ? words.shippedCash(formatDong(parcel.totalDong, language)) : words.shippedPaid,
    ],
    blocks: [parcelBlock(telling, parcel)],
  })
}

export function deliveredLetter(telling: ParcelTelling): LetterContent {
  const { words, purchase, parcel } = telling
  return toBuyer(telling, {
    subject: words.deliveredSubject(parcel.producer.name, purchase.code),
    title: words.deliveredTitle,
    paragraphs: [words.deliveredText(parcel.producer.name), words.deliveredWrong],
    blocks: [parcelBlock(telling, parcel)],
  })
}

/** Says whether money is to come back, so that nobody has to ask. */
export function cancelledLetter(telling: ParcelTelling): LetterContent {
  const { words, purchase, parcel } = telling
  const isLast = purchase.parcels.every(({ stage }) => stage === "cancelled")
  const nothingPaid = purchase.method === "cod" || (parcel.transfer && parcel.transfer.state !== "paid")
  return toBuyer(telling, {
    subject: words.cancelledSubject(parcel.producer.name, purchase.code),
    title: words.cancelledTitle,
    paragraphs: [
      isLast ? words.cancelledAllText(parcel.producer.name) : words.cancelledText(parcel.producer.name),
      nothingPaid ? words.cancelledNothingPaid : words.cancelledMoney,
    ],
    blocks: [parcelBlock(telling, parcel)],
  })
}

/** @param amountDong what goes back, whole đồng */
export function refundedLetter(telling: ParcelTelling, amountDong: number): LetterContent {
  const { words, purchase, parcel, language } = telling
  return toBuyer(telling, {
    subject: words.refundedSubject(purchase.code),
    title: words.refundedTitle,
    paragraphs: [
      words.refundedText(formatDong(amountDong, language), parcel.producer.name),
      words.refundedHow,
    ],
  })
}
