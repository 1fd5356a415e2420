export { cardView, cardViews, type ProductCardView } from "./card-view.server"
