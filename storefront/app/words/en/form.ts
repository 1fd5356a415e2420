import type { CatalogueOf } from "../types"
import type { form as vi } from "../vi/form"

export const form: CatalogueOf<typeof vi> = {
  "form.errorTitle": "Something needs a correction",
  "form.errorPrefix": "Error: ",
  "form.optional": "optional",
  "form.less": "One less",
  "form.more": "One more",
  "form.quantity": "Quantity",
}
