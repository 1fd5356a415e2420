import { formatDong, formatInstant } from "@cho-phien/vietnam"
import type { LetterContent } from "../layout/letter"
import { deliveryBlock, parcelBlock, sumsBlock } from "./blocks"
import { type Telling, toBuyer } from "./telling"

/** The purchase stands; it says how it is paid as matters are when the letter is written. */
export function placedLetter(telling: Telling): LetterContent {
  const { words, purchase, language } = telling
  return toBuyer(telling, {
    subject: words.placedSubject(purchase.code),
    title: words.placedTitle,
    paragraphs: [
      words.placedThanks(purchase.code, formatInstant(new Date(purchase.placedAt), language)),
      howItIsPaid(telling),
      words.placedParcels(purchase.parcels.length),
    ],
    blocks: [
      ...purchase.parcels.map((parcel) => parcelBlock(telling, parcel)),
      sumsBlock(telling),
      deliveryBlock(telling),
    ],
  })
}

function howItIsPaid({ words, purchase, language }: Telling): string {
  const { transfer } = purchase
  if (purchase.paid) return words.placedPaid
  if (purchase.method === "cod") return words.placedCash
  if (transfer?.state !== "waiting") return words.placedWaiting
  return words.placedTransfer(
    formatDong(transfer.dueDong, language),
    transfer.content,
    formatInstant(new Date(transfer.holdsUntil), language),
  )
}

/** All the money is here. */
export function paidLetter(telling: Telling): LetterContent {
  const { words, purchase, language } = telling
  return toBuyer(telling, {
    subject: words.paidSubject(purchase.code),
    title: words.paidTitle,
    paragraphs: [words.paidText(purchase.code, formatDong(purchase.totalDong, language))],
    blocks: [...purchase.parcels.map((parcel) => parcelBlock(telling, parcel)), sumsBlock(telling)],
  })
}

/** The hold ended without the money. */
export function expiredLetter(telling: Telling): LetterContent {
  const { words, purchase } = telling
  return toBuyer(telling, {
    subject: words.expiredSubject(purchase.code),
    title: words.expiredTitle,
    paragraphs: [words.expiredText(purchase.code), words.expiredMoney],
  })
}
