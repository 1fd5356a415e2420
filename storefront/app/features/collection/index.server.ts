export { type CollectionCardView, collectionCardView } from "./collection-card-view.server"
export { loadCollection, loadCollections } from "./load-collection.server"
