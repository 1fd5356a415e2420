import type { LetterContent } from "../layout/letter"
import { type ParcelTelling, toBuyer } from "./telling"

export function returnAskedLetter(telling: ParcelTelling): LetterContent {
  const { words, purchase, parcel } = telling
  return toBuyer(telling, {
    subject: words.returnAskedSubject(purchase.code),
    title: words.returnAskedTitle,
    paragraphs: [words.returnAskedText(parcel.producer.name)],
  })
}

export function returnDecidedLetter(
  telling: ParcelTelling,
  { accepted, reason }: { accepted: boolean; reason: string },
): LetterContent {
  const { words, purchase, parcel } = telling
  const producer = parcel.producer.name
  return toBuyer(telling, {
    subject: words.returnDecidedSubject(purchase.code),
    title: accepted ? words.returnAcceptedTitle : words.returnRefusedTitle,
    paragraphs: [
      accepted ? words.returnAcceptedText(producer) : words.returnRefusedText(producer),
      ...(reason ? [words.returnReason(reason)] : []),
    ],
  })
}
