export { CartPage } from "./CartPage"
export type { CartPageView, LineView, ParcelView, WayView } from "./cart-view.server"
export { givenBy, SumRows } from "./SumRows"
export { VatTable } from "./VatTable"
