/** Invoices and papers of a purchase. */
export const invoice = {
  "invoice.want": "I need invoices for a company or business",
  "invoice.who":
    "Each producer makes the invoice for its own goods on delivery; we pass these facts on. Write them as registered for tax.",
  "invoice.companyName": "Name on the invoice",
  "invoice.taxCode": "Tax code",
  "invoice.taxCodeHint":
    "10 digits; a branch adds 3, for example 0100109106-001; a person or household gives the 12 digits of the personal id.",
  "invoice.address": "Address on the invoice",
  "invoice.email": "Email for the invoice",
  "paper.title": "Papers",
  "paper.order-sheet": "Order sheet (PDF, in Vietnamese)",
  "paper.delivery-note": "Delivery note, parcel from {producer} (PDF, in Vietnamese)",
} as const
