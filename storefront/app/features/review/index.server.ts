export { loadReviews, ratingThing } from "./load-reviews.server"
