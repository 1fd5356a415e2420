import { formatDong } from "@cho-phien/vietnam"
import type { LetterContent } from "../layout/letter"
import { deliveryBlock, parcelBlock } from "./blocks"
import type { ParcelTelling } from "./telling"

/** To the producer: only its own parcel, and what to collect at the door. */
export function producerLetter(telling: ParcelTelling): LetterContent {
  const { words, purchase, parcel, language } = telling
  return {
    language,
    subject: words.producerSubject(purchase.code),
    title: words.producerTitle,
    paragraphs: [
      words.producerText(parcel.producer.name, purchase.code),
      purchase.method === "cod" && !purchase.paid
        ? words.producerCash(formatDong(parcel.totalDong, language))
        : words.producerPaid,
    ],
    blocks: [parcelBlock(telling, parcel), deliveryBlock(telling)],
    action: null,
    closing: [words.whyProducer],
  }
}
