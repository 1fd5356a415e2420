import type { CreateProducerBody } from "@cho-phien/contract"
import { fold, slugify } from "@cho-phien/vietnam"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../errors/refusal"
import {
  asJson,
  PRODUCER_MODULE,
  ProducerErrors,
  type ProducerModuleService,
} from "../../../modules/producer"
import { refuseUnknownCommune } from "../check-commune"
import { producerFieldsFrom } from "../producer-fields"

/** Writes the producer down under a free address; compensation deletes it. */
export const createProducerStep = createStep(
  "create-producer",
  async (input: CreateProducerBody, { container }) => {
    refuseUnknownCommune(input.communeCode)
    const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    const slug = input.slug ?? slugify(input.name).slice(0, 100).replace(/-$/, "")
    await refuseTakenSlug(service, slug)
    const producer = await service.createProducers({
      ...producerFieldsFrom(input),
      name: input.name,
      slug,
      legal_form: input.legalForm,
      commune_code: input.communeCode,
      dispatch_weekdays: asJson([...input.dispatchWeekdays].sort()),
      source: asJson([]),
      media: input.media.length > 0 ? asJson(input.media) : null,
      folded_name: fold(`${input.name} ${slug}`),
    })
    return new StepResponse(producer, producer.id)
  },
  async (id: string | undefined, { container }) => {
    if (id) await container.resolve<ProducerModuleService>(PRODUCER_MODULE).deleteProducers(id)
  },
)

async function refuseTakenSlug(service: ProducerModuleService, slug: string): Promise<void> {
  const [taken] = await service.listProducers({ slug }, { select: ["id", "name"], take: 1 })
  if (!taken) return
  const message = `${taken.name} has the address ${slug}`
  throw new Refusal(MedusaError.Types.INVALID_DATA, ProducerErrors.PRODUCER_SLUG_TAKEN, message, [
    { field: "slug", code: "slug-taken", message },
  ])
}
