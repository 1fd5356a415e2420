import type { MailWords } from "./vi"

export const en: MailWords = {
  seePurchase: "See the order",
  parcelOf: (producer) => `Parcel from ${producer}`,
  shipping: "Delivery fee",
  shippingBy: (name) => `Delivery: ${name}`,
  lessDong: (amount) => `less ${amount}`,
  parcelTotal: "This parcel",
  sums: "Total",
  items: "Goods",
  total: "To pay in all",
  vatInside: (amount) => `Includes VAT of ${amount}`,
  deliverTo: "Deliver to",
  recipient: "Recipient",
  phone: "Phone",
  address: "Address",
  note: "Note",
  howToSee: (code) => `The link opens the look-up page: enter code ${code} and the recipient's phone number.`,
  why: "You receive this letter because your address was given with an order at Chợ Phiên.",
  whyProducer: "You receive this letter because your address is in your record at Chợ Phiên.",
  notInvoice: "This letter is not an invoice. Invoices, where due, are made by each producer on delivery.",

  placedSubject: (code) => `Order ${code} received`,
  placedTitle: "We have your order",
  placedThanks: (code, time) => `Thank you. Order ${code} was placed at ${time}.`,
  placedParcels: (count) =>
    count > 1
      ? `It has ${count} parcels from ${count} producers; they may arrive on different days.`
      : "The producer packs and sends it to you.",
  placedCash:
    "The carrier calls before coming. Open the parcel, look at the goods, then pay exactly the sum on each parcel in cash.",
  placedPaid: "The order is paid in full; the carrier collects nothing more.",
  placedTransfer: (amount, content, until) =>
    `The order waits for a transfer of ${amount} with the text ${content}. The goods are held until ${until}.`,
  placedTransferOf: (producer, amount, content, until) =>
    `Parcel from ${producer}: transfer ${amount} with the text ${content}; its goods are held until ${until}.`,
  placedWaiting: "The order waits for payment. Open its page to pay.",

  paidSubject: (code) => `Payment received for order ${code}`,
  paidTitle: "Paid in full",
  paidText: (code, amount) =>
    `Order ${code} is paid in full, ${amount}. The producers start packing; the carrier collects nothing more.`,

  expiredSubject: (code) => `Order ${code} was cancelled: not paid`,
  expiredTitle: "The order was cancelled because the time to pay ended",
  expiredText: (code) =>
    `The payment of order ${code} did not arrive in full while its goods were held, so it was cancelled and the goods are for sale again.`,
  expiredMoney: "If you have sent money, it goes back to the account it came from.",

  shippedSubject: (producer, code) => `${producer} has sent your parcel, order ${code}`,
  shippedTitle: "Your parcel is on its way",
  shippedText: (producer) => `${producer} has handed your parcel to the carrier.`,
  shippedTracking: (number) => `Tracking number: ${number}.`,
  shippedCash: (amount) => `On delivery, pay ${amount} in cash for this parcel.`,
  shippedPaid: "This parcel is paid in full; the carrier collects nothing more.",

  deliveredSubject: (producer, code) => `Parcel from ${producer} delivered, order ${code}`,
  deliveredTitle: "Your parcel has arrived",
  deliveredText: (producer) => `The parcel from ${producer} was delivered.`,
  deliveredWrong: "If something is not right, open the order's page to ask for a return.",

  cancelledSubject: (producer, code) => `Parcel from ${producer} cancelled, order ${code}`,
  cancelledTitle: "A parcel was cancelled",
  cancelledText: (producer) =>
    `The parcel from ${producer} was cancelled. The other parcels of the order stay as they are.`,
  cancelledAllText: (producer) =>
    `The parcel from ${producer} was cancelled. No parcel of the order is left.`,
  cancelledNothingPaid: "Nothing was paid for this parcel; you need not do anything.",
  cancelledMoney:
    "What you paid for this parcel goes back the way you paid it; another letter says how much.",

  refundedSubject: (code) => `Refund for order ${code}`,
  refundedTitle: "Your refund is on its way",
  refundedText: (amount, producer) => `${amount} for the parcel from ${producer} goes back the way you paid.`,
  refundedHow: "Your bank may need a few working days to book it.",

  returnAskedSubject: (code) => `Return request received, order ${code}`,
  returnAskedTitle: "We have your return request",
  returnAskedText: (producer) => `Your request about the parcel from ${producer} is being looked at.`,
  returnDecidedSubject: (code) => `Your return request was decided, order ${code}`,
  returnAcceptedTitle: "Your return request was accepted",
  returnAcceptedText: (producer) =>
    `Your request about the parcel from ${producer} was accepted. The order's page says how to send the goods back.`,
  returnRefusedTitle: "Your return request was not accepted",
  returnRefusedText: (producer) => `Your request about the parcel from ${producer} was not accepted.`,
  returnReason: (reason) => `Reason: ${reason}`,

  producerSubject: (code) => `New order ${code}`,
  producerTitle: "A new parcel to pack",
  producerText: (producer, code) => `${producer} has a new parcel of order ${code}.`,
  producerCash: (amount) => `Collect in cash on delivery: ${amount}.`,
  producerPaid: "The buyer has paid in full; nothing to collect on delivery.",
}
