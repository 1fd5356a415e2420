import type { OrderedParcel, PurchaseView } from "@cho-phien/contract"
import type { Language } from "@cho-phien/vietnam"
import type { LetterBlock, LetterContent } from "../layout/letter"
import type { MailWords } from "../words"

/** What every letter about a purchase is told with. */
export interface Telling {
  purchase: PurchaseView
  language: Language
  words: MailWords
  /** The look-up page with the code filled in; the phone is asked for there. */
  purchaseUrl: string
}

/** A letter about one parcel of it. */
export interface ParcelTelling extends Telling {
  parcel: OrderedParcel
}

interface Said {
  subject: string
  title: string
  paragraphs: string[]
  blocks?: LetterBlock[]
}

/** The frame of every letter to a buyer: one way on, and why it came. */
export function toBuyer(
  { language, words, purchaseUrl, purchase }: Telling,
  { subject, title, paragraphs, blocks = [] }: Said,
): LetterContent {
  return {
    language,
    subject,
    title,
    paragraphs,
    blocks,
    action: { label: words.seePurchase, url: purchaseUrl },
    closing: [words.howToSee(purchase.code), words.notInvoice, words.why],
  }
}
