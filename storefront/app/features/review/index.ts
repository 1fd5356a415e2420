export { ProductReviews } from "./ProductReviews"
