import type { CatalogueOf } from "../types"
import type { sharing as vi } from "../vi/sharing"

export const sharing: CatalogueOf<typeof vi> = {
  "sharing.stars": "{stars} OCOP stars",
  "sharing.drawn": "illustration",
}
