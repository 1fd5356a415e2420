import type { TransferView } from "@cho-phien/contract"
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
      ...howItIsPaid(telling),
      words.placedParcels(purchase.parcels.length),
    ],
    blocks: [
      ...purchase.parcels.map((parcel) => parcelBlock(telling, parcel)),
      sumsBlock(telling),
      deliveryBlock(telling),
    ],
  })
}

function howItIsPaid({ words, purchase, language }: Telling): string[] {
  if (purchase.paid) return [words.placedPaid]
  if (purchase.method === "cod") return [words.placedCash]
  const asked = ({ dueDong, content, holdsUntil }: TransferView): [string, string, string] => [
    formatDong(dueDong, language),
    content,
    formatInstant(new Date(holdsUntil), language),
  ]
  if (purchase.transfer?.state === "waiting") return [words.placedTransfer(...asked(purchase.transfer))]
  const ofParcels = purchase.parcels.flatMap(({ producer, transfer }) =>
    transfer?.state === "waiting" ? [words.placedTransferOf(producer.name, ...asked(transfer))] : [],
  )
  return ofParcels.length > 0 ? ofParcels : [words.placedWaiting]
}

/** All the money is here; parcels that were not paid in time are cancelled and count no more. */
export function paidLetter(telling: Telling): LetterContent {
  const { words, purchase, language } = telling
  const open = purchase.parcels.filter(({ stage }) => stage !== "cancelled")
  const paidDong = open.reduce((sum, { totalDong }) => sum + totalDong, 0)
  return toBuyer(telling, {
    subject: words.paidSubject(purchase.code),
    title: words.paidTitle,
    paragraphs: [words.paidText(purchase.code, formatDong(paidDong, language))],
    blocks: [
      ...open.map((parcel) => parcelBlock(telling, parcel)),
      ...(open.length === purchase.parcels.length ? [sumsBlock(telling)] : []),
    ],
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
