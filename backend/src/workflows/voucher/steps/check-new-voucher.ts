import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { FieldErrors } from "../../../errors/refusal"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer"
import { VoucherError } from "../errors"
import type { CreateVoucherInput } from "../inputs"

/** Refuses what no schema sees: a code that is taken, a stranger's cost, more than all off, an end before the beginning. */
export const checkNewVoucherStep = createStep(
  "check-new-voucher",
  async (input: CreateVoucherInput, { container }) => {
    const [taken] = await container
      .resolve(Modules.PROMOTION)
      .listPromotions({ code: input.code }, { select: ["id"] })
    const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    const [producer] = input.producerId ? await producers.listProducers({ id: input.producerId }) : []
    const faults: FieldErrors = [
      ...(taken ? [fault("code", "code-taken")] : []),
      ...(input.producerId && !producer ? [fault("producerId", "unknown-producer")] : []),
      ...(input.bearer === "producer" && !input.producerId
        ? [fault("producerId", "bearer-without-goods")]
        : []),
      ...(input.kind === "percentage" && input.value > 100 ? [fault("value", "too-big")] : []),
      ...(input.endsAt && input.endsAt <= input.startsAt ? [fault("endsOn", "before-its-beginning")] : []),
    ]
    if (faults.length > 0)
      throw new VoucherError("VOUCHER_FIELDS_DISAGREE", "The voucher's fields disagree", faults)
    return new StepResponse(undefined)
  },
)

const fault = (field: string, code: string) => ({ field, code, message: code })
