import type { CollectionChange } from "../../modules/showcase"

/** Emitted after each deed on a collection. */
export const COLLECTION_CHANGED = "collection.changed"

export interface CollectionChanged {
  id: string
  slug: string
}

export const changedEvent = ({ collection: { id, slug } }: CollectionChange): CollectionChanged => ({
  id,
  slug,
})
