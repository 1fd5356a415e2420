import type { CatalogueOf } from "../types"
import type { collection as vi } from "../vi/collection"

export const collection: CatalogueOf<typeof vi> = {
  "collection.title": "Collections",
  "collection.description": "Things that belong together: one valley, one season, one market day.",
  "collection.inSeason": "In season",
  "collection.months": "Months {months}",
  "collection.goods": "Products of the collection",
  "collection.communes": "Communes and wards",
  "collection.empty": "This collection has nothing for sale at present.",
  "collection.mapLabel": "Where {title} comes from, on the map of Cao Bằng",
  "collection.producers": "Who makes it",
  "collection.preview": "A preview for editors; not everybody may see this yet.",
}
