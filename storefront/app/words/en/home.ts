import type { CatalogueOf } from "../types"
import type { home as vi } from "../vi/home"

export const home: CatalogueOf<typeof vi> = {
  "home.promise": "OCOP specialities of Cao Bằng, sent straight by their makers",
  "home.description":
    "The market of those who make the OCOP specialities of Cao Bằng: every star leads to a certificate that is in force today.",
  "home.facts": "{products} products · {producers} producers · {certified} certificates in force",
  "home.groups": "Product groups",
  "home.season": "In season in month {month}",
  "home.goods": "From many groups and many villages",
  "home.allGoods": "See all products",
  "home.collections": "Collections",
  "home.allCollections": "See all collections",
  "home.producers": "The makers",
  "home.allProducers": "See all producers",
  "home.communes": "By commune and ward",
  "home.trust": "Every star has its paper",
  "home.trustText":
    "Stars show only while a certificate is in force today. It expires at midnight, and the star goes by itself. You can check every number.",
  "home.history":
    "On {date} the province counted {products} certified products of {producers} producers ({source}).",
}
