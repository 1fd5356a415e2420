import type { SeedProducer } from "./read-data"

/** A way of delivery that a producer offers; what it costs stands in the table of postage. */
export interface DeliveryOffer {
  code: "standard" | "fast" | "pickup"
  name: string
}

const BROUGHT: readonly DeliveryOffer[] = [
  { code: "standard", name: "Giao tiêu chuẩn" },
  { code: "fast", name: "Giao nhanh" },
]

/** Brought in two speeds; what needs no cold can also be fetched at the display point. Invented. */
export const deliveryOffers = (producer: Pick<SeedProducer, "ships_cold">): DeliveryOffer[] =>
  producer.ships_cold
    ? [...BROUGHT]
    : [...BROUGHT, { code: "pickup", name: "Nhận tại điểm giới thiệu và bán" }]
