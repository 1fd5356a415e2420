export { CartPage } from "./CartPage"
export type { CartPageView, LineView, ParcelView, WayView } from "./cart-view.server"
export { VatTable } from "./VatTable"
