import type { CatalogueOf } from "../types"
import type { map as vi } from "../vi/map"

export const map: CatalogueOf<typeof vi> = {
  "map.source": "Outlines simplified from",
  "map.noBoundary": "They show where a place lies and settle no boundary.",
  "map.country": "Cao Bằng in the country.",
  "map.countryAlt":
    "Map of Việt Nam: Cao Bằng in the far north; the Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa) archipelagos in the East Sea.",
}
