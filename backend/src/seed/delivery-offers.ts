import type { SeedProducer } from "./read-data"

/** A way of delivery of one producer. Days run from the order to the door, handling included. */
export interface DeliveryOffer {
  code: "standard" | "fast"
  name: string
  priceDong: number
  daysMin: number
  daysMax: number
}

const BASE_DONG = 25_000
const COLD_CHAIN_DONG = 15_000
const FAST_DONG = 20_000
const STEP_DONG = 1_000

/** Two flat offers; the price follows from the producer (0–6 000 ₫ by its slug) and from the cold chain. Invented. */
export function deliveryOffers(producer: SeedProducer): DeliveryOffer[] {
  const distance = [...producer.slug].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 7
  const standard = BASE_DONG + distance * STEP_DONG + (producer.ships_cold ? COLD_CHAIN_DONG : 0)
  const handling = producer.handling_days
  return [
    {
      code: "standard",
      name: "Giao tiêu chuẩn",
      priceDong: standard,
      daysMin: handling + 2,
      daysMax: handling + 5,
    },
    {
      code: "fast",
      name: "Giao nhanh",
      priceDong: standard + FAST_DONG,
      daysMin: handling + 1,
      daysMax: handling + 2,
    },
  ]
}
