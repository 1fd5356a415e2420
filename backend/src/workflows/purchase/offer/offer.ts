import type { ProductNature, VatTreatment } from "@cho-phien/trade"

export interface OfferProducer {
  id: string
  slug: string
  name: string
  /** Working days until the parcel leaves. */
  handlingDays: number
  locationId: string
  shippingProfileId: string
  /** What the law wants said of a seller before the contract (T-LAW-8), as far as it is known. */
  legalForm: string
  communeCode: string
}

export interface OfferPicture {
  url: string | null
  alt: string
  art: { handle: string; kind: string }
}

/** What a shopper can be sold now: one pack of a product with its price, rules and stock at its producer. */
export interface Offer {
  variantId: string
  packTitle: string
  productId: string
  handle: string
  name: string
  picture: OfferPicture
  /** Published in the sales channel that asks. */
  isListed: boolean
  nature: ProductNature
  vat: VatTreatment
  producer: OfferProducer | null
  /** Whole đồng, VAT included; null without a price in this region. */
  priceDong: number | null
  /** Units that can still be sold from the producer's location. */
  available: number
  /** Takes part in vouchers; spirits never do. */
  isPromotable: boolean
  /** Gross weight and room of one unit; null: not known. */
  weightGrams: number | null
  volumeCm3: number | null
  /** What one unit takes from the shelf; empty when stock is not counted. */
  stock: { inventoryItemId: string; perUnit: number }[]
}
