import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The region that sells in đồng; the seed makes it. */
export const findShopRegionStep = createStep(
  "find-shop-region",
  async (_: undefined, { container }) => new StepResponse({ id: await shopRegionId(container) }),
)

async function shopRegionId(container: MedusaContainer): Promise<string> {
  const regions = container.resolve(Modules.REGION)
  const [region] = await regions.listRegions(
    { currency_code: "vnd" },
    { take: 1, order: { created_at: "ASC" } },
  )
  if (!region)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No region sells in đồng: run the seed")
  return region.id
}
