export { CollectionCard } from "./CollectionCard"
export { CollectionListPage } from "./CollectionListPage"
export { CollectionPage } from "./CollectionPage"
export { PREVIEW_WORD } from "./collection-address"
