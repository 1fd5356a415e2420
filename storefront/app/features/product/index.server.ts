export { loadProduct } from "./load-product.server"
export { productThing } from "./product-thing.server"
