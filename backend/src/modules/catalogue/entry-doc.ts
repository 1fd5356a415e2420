/** Words in both languages; English falls back to Vietnamese when it is written. */
export interface Words {
  vi: string
  en: string
}

/** A pack as a card or page shows it. */
export interface PackDoc {
  variantId: string
  sku: string | null
  title: Words
  priceDong: number
  netWeightGrams: number | null
  volumeMl: number | null
  availableUnits: number
}

export interface Source {
  title: string
  site: string
  url: string | null
}

/** What a card shows beyond the columns that filters use. */
export interface CardDoc {
  pictureUrl: string | null
  artKind: string
  packs: PackDoc[]
  demonstration: boolean
}

/** What only the product's own page shows. */
export interface PageDoc {
  description: Words
  pictureUrls: string[]
  ingredients: Words | null
  storage: string
  shelfLifeDays: number | null
  alcoholAbv: number | null
  vatTreatment: string
  realName: boolean
  sources: Source[]
  producer: {
    legalForm: string
    communeCode: string
    intro: Words
    handlingDays: number
    shipsCold: boolean
    shippingFromDong: number | null
    demonstration: boolean
  }
}

export interface EntryDoc {
  card: CardDoc
  page: PageDoc
}
