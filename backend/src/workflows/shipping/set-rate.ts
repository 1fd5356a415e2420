import type { NewShippingRateBody } from "@cho-phien/contract"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { today } from "../../clock"
import { SHIPPING_RATES_MODULE, type ShippingRatesService } from "../../modules/shipping-rates"
import { ShippingError } from "./errors"

export type SetRateInput = NewShippingRateBody & { actor: string }

const writeRateStep = createStep(
  "write-shipping-rate",
  async (input: SetRateInput, { container }) => {
    const service = container.resolve<ShippingRatesService>(SHIPPING_RATES_MODULE)
    const { way, zone, startsOn } = input
    const [taken] = await service.listShippingRates({ way, zone, starts_on: startsOn })
    const faults = [
      ...(startsOn < today() ? [fault("startsOn", "in-the-past")] : []),
      ...(taken ? [fault("startsOn", "day-taken")] : []),
      ...(input.daysMax < input.daysMin ? [fault("daysMax", "below-its-minimum")] : []),
    ]
    if (faults.length > 0)
      throw new ShippingError("RATE_FIELDS_DISAGREE", "The fields of the rate disagree", faults)
    const { id } = await service.createShippingRates({
      way,
      zone,
      first_kg_dong: input.firstKgDong,
      next_half_kg_dong: input.nextHalfKgDong,
      cold_dong: input.coldDong,
      days_min: input.daysMin,
      days_max: input.daysMax,
      starts_on: startsOn,
      note: input.note,
      made_by: input.actor,
    })
    return new StepResponse({ id }, id)
  },
  async (id: string | undefined, { container }) => {
    if (id) await container.resolve<ShippingRatesService>(SHIPPING_RATES_MODULE).deleteShippingRates(id)
  },
)

const fault = (field: string, code: string) => ({ field, code, message: code })

/** A new row of the table from today or later on; the row before it is in force until then. */
export const setShippingRateWorkflow = createWorkflow(
  "set-shipping-rate",
  (input: SetRateInput) => new WorkflowResponse(writeRateStep(input)),
)
