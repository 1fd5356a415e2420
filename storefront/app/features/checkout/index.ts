export { AddressFields } from "./AddressFields"
export { CheckoutPage } from "./CheckoutPage"
export type { DeliveryValues, FieldFault } from "./delivery-form"
export type { Choice } from "./places-view.server"
