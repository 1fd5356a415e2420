import type { CatalogueOf } from "../types"
import type { place as vi } from "../vi/place"

export const place: CatalogueOf<typeof vi> = {
  "place.title": "Places of Cao Bằng's specialties",
  "place.description":
    "{communes} communes and wards have goods on the market, grouped by their former districts. Choose one to see who makes what there.",
  "place.mapLabel": "Map of communes and wards with goods",
  "place.circleNote": "The larger the circle, the more goods.",
  "place.list": "List by former district",
  "place.districtUnknown": "Elsewhere",
  "place.producerCount": { one: "{count} producer", other: "{count} producers" },
  "place.madeOf": "Made of these former units (until 30 June 2025): {units}.",
  "place.here": "Where it lies in the province",
  "place.hereLabel": "{place} on the map of Cao Bằng",
  "place.season": "In season here: {goods}.",
  "place.goods": "Goods of {place}",
  "place.noGoods": "Nothing from here is on the market at present.",
  "place.hidden": {
    one: "{count} product with alcohol shows only once you have declared to be 18 or older.",
    other: "{count} products with alcohol show only once you have declared to be 18 or older.",
  },
  "place.producers": "Who makes it here",
  "place.collections": "In these collections",
  "place.all": "See the map of places",
}
