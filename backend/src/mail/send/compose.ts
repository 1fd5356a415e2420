import type { MedusaContainer } from "@medusajs/framework/types"
import { readPurchaseView } from "../../api/store/shopping/views/read-purchase-view"
import type { ClaimedMail } from "../../modules/outbox"
import { MAIL_KINDS, type MailFacts, type MailKind } from "../kinds"
import { layOut } from "../layout/lay-out"
import type { LaidOutLetter } from "../layout/letter"
import { letterOf } from "../letters/letter-of"
import { purchaseAddress } from "../letters/purchase-address"
import { mailWords } from "../words"

/** Reads what a queued letter tells of and puts it into words, in the language of its reader. */
export async function compose(container: MedusaContainer, mail: ClaimedMail): Promise<LaidOutLetter> {
  const kind = kindOf(mail.kind)
  const facts = mail.facts as unknown as MailFacts
  const language = mail.locale
  // The producer calls before coming; the buyer knows the number.
  const showPhone = kind === "producer_parcel"
  const purchase = await readPurchaseView(container, { groupId: facts.groupId, language, showPhone })
  const purchaseUrl = purchaseAddress(purchase.code, language)
  return layOut(letterOf(kind, facts, { purchase, language, words: mailWords(language), purchaseUrl }))
}

function kindOf(name: string): MailKind {
  const kind = MAIL_KINDS.find((candidate) => candidate === name)
  if (!kind) throw new RangeError(`There is no letter of kind ${name}`)
  return kind
}
