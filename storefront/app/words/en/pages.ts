import type { CatalogueOf } from "../types"
import type { pages as vi } from "../vi/pages"

export const pages: CatalogueOf<typeof vi> = {
  "pages.label": "Pages of the list",
  "pages.next": "See the next page",
  "pages.page": "Page {number}",
  "pages.trail": "You are here",
}
