export { cardView, cardViews, type ProductCardView } from "./card-view.server"
export { type PictureView, pictureView } from "./picture-view.server"
