import type { CatalogueOf } from "../types"
import type { transfer as source } from "../vi/transfer"

export const transfer: CatalogueOf<typeof source> = {
  "transfer.title": "Transfer {amount}",
  "transfer.codeAlt": "VietQR code with the account, the amount and the content filled in",
  "transfer.save": "Save the QR code as a picture",
  "transfer.bank": "Bank",
  "transfer.account": "Account number",
  "transfer.holder": "Account holder",
  "transfer.amount": "Amount",
  "transfer.contentName": "Transfer content",
  "transfer.copy": "Copy",
  "transfer.copied": "Copied: {what}",
  "transfer.content": "Leave the transfer content as it is: the code tells us which purchase is paid.",
  "transfer.held": "The goods are held until {time}.",
  "transfer.waiting":
    "This page changes by itself when the bank reports the money; you may also reload it. If you have paid, do not pay again.",
  "transfer.holdLonger": "I am paying, hold the goods 15 minutes longer",
  "transfer.partly": "{received} has arrived. {due} is missing; the code below is for the rest.",
  "transfer.paid": "The whole transfer has arrived. The producers start packing.",
  "transfer.expired":
    "The goods were held until the time ran out without the full amount, so the purchase was cancelled. You can order again.",
  "transfer.expiredMoney":
    "If you have paid, the money is not lost: we return it to the account it came from, or write to us with the purchase code.",
  "transfer.titleTo": "Transfer {amount} to {producer}",
  "transfer.paidTo": "{producer} has received the whole transfer and starts packing.",
  "transfer.expiredTo": "The goods were held until the time ran out; the parcel of {producer} is cancelled.",
  "card.title": "Pay {amount} by card",
  "card.text":
    "The card is typed on Stripe's encrypted page; we neither see nor keep its number. Afterwards you come back here.",
  "card.held": "When you open the card page, the goods are held longer while you pay.",
  "card.pay": "Go to the card page · {amount}",
  "card.back": "No card was charged. You may try again, or pay another way.",
  "card.paid": "The card has paid it all. The producers start packing.",
  "card.expired":
    "The goods were held until the time ran out without a payment, so the purchase was cancelled. You can order again.",
  "card.expiredMoney":
    "If the card was charged all the same, the amount returns to it by itself within days, depending on your bank.",
  "payment.other": "Pay another way",
  "payment.toCod": "Cash on delivery",
  "payment.toVietqr": "Bank transfer by VietQR",
  "payment.toCard": "By card",
}
