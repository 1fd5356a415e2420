import type { OfficeProducer, OfficeProducerDetail } from "@cho-phien/contract"
import { communeByCode, communeName } from "@cho-phien/vietnam/places"

/** A producer as `query.graph` gives it, with its products. */
export interface ProducerRecord {
  id: string
  name: string
  slug: string
  legal_form: OfficeProducer["legalForm"]
  commune_code: string
  district_then: string | null
  story_vi: string
  story_en: string
  year_founded: number | null
  handling_days: number
  ships_cold: boolean
  dispatch_weekdays: number[]
  email: string | null
  source: OfficeProducerDetail["source"]
  media: OfficeProducerDetail["media"] | null
  real_name: boolean
  demonstration: boolean
  revision: number
  products?: ({ id: string; title: string; handle: string } | undefined)[]
}

export function officeProducer(row: ProducerRecord): OfficeProducer {
  const commune = communeByCode(row.commune_code)
  return {
    id: row.id,
    name: row.name,
    slug: row.slug,
    legalForm: row.legal_form,
    communeCode: row.commune_code,
    commune: commune && {
      code: commune.code,
      name: commune.name,
      fullName: communeName(commune),
      slug: commune.slug,
    },
    districtThen: row.district_then,
    productCount: productsOf(row).length,
    realName: row.real_name,
    demonstration: row.demonstration,
    revision: row.revision,
  }
}

export function officeProducerDetail(row: ProducerRecord): OfficeProducerDetail {
  return {
    ...officeProducer(row),
    storyVi: row.story_vi,
    storyEn: row.story_en,
    yearFounded: row.year_founded,
    handlingDays: row.handling_days,
    shipsCold: row.ships_cold,
    dispatchWeekdays: row.dispatch_weekdays,
    email: row.email,
    source: row.source,
    media: row.media ?? [],
    products: productsOf(row).map(({ id, title, handle }) => ({ id, title, handle })),
  }
}

/** A link may outlive a deleted product; such a gap is left out. */
const productsOf = (row: ProducerRecord) => (row.products ?? []).filter((product) => product !== undefined)
