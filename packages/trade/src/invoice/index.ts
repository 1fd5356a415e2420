export { type DeliverableLine, invoiceOfDelivery } from "./invoice-of-delivery.js"
export { REDUCED_VAT_UNTIL, treatmentOn } from "./treatment-on.js"
