export { addToCart, asCustomer, type CartAim, changeVoucher, readCart, setQuantity } from "./cart.server"
export { type CartDeed, readCartForm } from "./cart-form"
export { cartPageView } from "./cart-view.server"
