export { ProductPage } from "./ProductPage"
