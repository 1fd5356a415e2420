import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SHIPPING_RATES_MODULE, type ShippingRatesService } from "../../modules/shipping-rates"
import { ShippingError } from "./errors"

export interface SetFreeShippingInput {
  producerId: string
  /** Whole đồng; null: never. */
  freeFromDong: number | null
  actor: string
}

const writeThresholdStep = createStep(
  "write-free-shipping",
  async (input: SetFreeShippingInput, { container }) => {
    const service = container.resolve<ShippingRatesService>(SHIPPING_RATES_MODULE)
    const profileId = await profileOf(container, input.producerId)
    const [row] = profileId ? await service.listProducerPostages({ shipping_profile_id: profileId }) : []
    if (!row) throw new ShippingError("PRODUCER_SHIPS_NOTHING", `${input.producerId} has no postage`)
    const { id, free_from_dong, demonstration, made_by } = row
    await service.updateProducerPostages({
      id,
      free_from_dong: input.freeFromDong,
      demonstration: false,
      made_by: input.actor,
    })
    return new StepResponse({ id }, { id, free_from_dong, demonstration, made_by })
  },
  async (before, { container }) => {
    if (before)
      await container.resolve<ShippingRatesService>(SHIPPING_RATES_MODULE).updateProducerPostages(before)
  },
)

async function profileOf(container: MedusaContainer, producerId: string): Promise<string | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer_shipping_profile",
    fields: ["shipping_profile_id"],
    filters: { producer_id: producerId },
  })
  return (data as unknown as { shipping_profile_id: string }[])[0]?.shipping_profile_id
}

/** From what worth of goods a producer carries the postage. */
export const setFreeShippingWorkflow = createWorkflow(
  "set-free-shipping",
  (input: SetFreeShippingInput) => new WorkflowResponse(writeThresholdStep(input)),
)
