import { fold } from "@cho-phien/vietnam"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_MODULE, type ProducerModuleService, type ProducerRow } from "../../../modules/producer"
import { refuseUnknownCommune } from "../check-commune"
import type { UpdateProducerInput } from "../inputs"
import { producerFieldsFrom } from "../producer-fields"

/** Writes what was sent if nobody else wrote meanwhile; compensation restores the row. */
export const reviseProducerStep = createStep(
  "revise-producer",
  async (input: UpdateProducerInput, { container }) => {
    refuseUnknownCommune(input.communeCode)
    const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    const [present] = await service.listProducers({ id: input.id }, { select: ["slug"], take: 1 })
    const fields = {
      ...producerFieldsFrom(input),
      ...(input.name !== undefined && { folded_name: fold(`${input.name} ${present?.slug ?? ""}`) }),
    }
    const { before, after } = await service.reviseProducer(input.id, fields, input.expectedRevision)
    return new StepResponse(after, before)
  },
  async (before: ProducerRow | undefined, { container }) => {
    if (!before) return
    const { created_at, updated_at, deleted_at, ...row } = before
    await container.resolve<ProducerModuleService>(PRODUCER_MODULE).updateProducers(row)
  },
)
