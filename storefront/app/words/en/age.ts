import type { CatalogueOf } from "../types"
import type { age as vi } from "../vi/age"

export const age: CatalogueOf<typeof vi> = {
  "age.declare": "I am 18 or older",
  "age.gateTitle": "An alcoholic product",
  "age.gateText": "This page shows an alcoholic drink. The law forbids selling alcohol to people under 18.",
  "age.memory": "The choice is remembered on this device for 30 days.",
  "age.cashless":
    "Cannot be ordered yet: Law 44/2019/QH14 (Art. 16.4) lets alcohol be sold online only with cashless payment, and this shop takes only cash on delivery so far.",
  "age.warning": "Alcohol harms your health. Not for pregnant women or drivers.",
}
