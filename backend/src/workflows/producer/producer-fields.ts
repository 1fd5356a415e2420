import type { UpdateProducerBody } from "@cho-phien/contract"
import { cleanLines } from "@cho-phien/vietnam"
import type { ProducerFields } from "../../modules/producer"

type Body = Omit<UpdateProducerBody, "expectedRevision">

/** The columns of what was sent; what was not sent is not touched. */
export function producerFieldsFrom(body: Body): Partial<ProducerFields> {
  return {
    ...(body.name !== undefined && { name: body.name }),
    ...(body.legalForm !== undefined && { legal_form: body.legalForm }),
    ...(body.communeCode !== undefined && { commune_code: body.communeCode }),
    ...(body.districtThen !== undefined && { district_then: body.districtThen || null }),
    ...(body.storyVi !== undefined && { story_vi: cleanLines(body.storyVi) }),
    ...(body.storyEn !== undefined && { story_en: cleanLines(body.storyEn) }),
    ...(body.yearFounded !== undefined && { year_founded: body.yearFounded }),
    ...(body.handlingDays !== undefined && { handling_days: body.handlingDays }),
    ...(body.shipsCold !== undefined && { ships_cold: body.shipsCold }),
    ...(body.dispatchWeekdays !== undefined && { dispatch_weekdays: [...body.dispatchWeekdays].sort() }),
    ...(body.media !== undefined && { media: body.media.length > 0 ? body.media : null }),
    ...(body.email !== undefined && { email: body.email }),
  }
}
