export { type CollectionCardView, collectionCardView } from "./collection-card-view.server"
export { collectionThing } from "./collection-thing.server"
export { loadCollection, loadCollections } from "./load-collection.server"
export { sendCollectionPicture } from "./send-collection-picture.server"
