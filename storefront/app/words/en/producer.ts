import type { CatalogueOf } from "../types"
import type { producer as vi } from "../vi/producer"

export const producer: CatalogueOf<typeof vi> = {
  "producer.title": "OCOP producers of Cao Bằng",
  "producer.description":
    "The cooperatives, cooperative groups, companies and households that make the OCOP specialities of Cao Bằng.",
  "producer.count": { one: "{count} producer", other: "{count} producers" },
  "producer.goods": "Products of {name}",
  "producer.story": "About the producer",
  "producer.media": "Videos and articles",
  "producer.video": "Video",
  "producer.article": "Article",
  "producer.founded": "Founded in {year}",
  "producer.districtThen": "Before July 2025: {district}",
  "producer.bestStars": "Up to {stars} stars",
  "producer.dispatch": {
    one: "Sends within {count} working day",
    other: "Sends within {count} working days",
  },
  "producer.cold": "Chilled delivery",
  "producer.certificates": "Certificates",
  "producer.landscape": "A drawn landscape, no photo of the producer",
  "producer.contact": "Contact",
  "producer.contactText": "Send your question to our help desk; we pass it on to the producer.",
  "producer.hidden": {
    one: "{count} alcoholic product shows only once you have declared to be 18 or older.",
    other: "{count} alcoholic products show only once you have declared to be 18 or older.",
  },
  "producer.noGoods": "This producer sells nothing here at present.",
  "producer.mapLabel": "{name} in {place}, on the map of Cao Bằng",
}
