import type { CreatePromotionDTO } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createPromotionsStep } from "@medusajs/medusa/core-flows"
import type { CreateVoucherInput } from "./inputs"
import { checkNewVoucherStep } from "./steps/check-new-voucher"
import { writeVoucherStep } from "./steps/write-voucher"

/** A voucher over a promotion of Medusa's, which takes its value off prices with VAT inside. */
export const createVoucherWorkflow = createWorkflow("create-voucher", (input: CreateVoucherInput) => {
  checkNewVoucherStep(input)
  const promotions = createPromotionsStep(transform({ input }, ({ input }) => [promotionOf(input)]))
  const voucher = writeVoucherStep(
    transform({ input, promotions }, ({ input, promotions }) => ({
      input,
      promotionId: promotions[0]?.id ?? "",
    })),
  )
  return new WorkflowResponse(voucher)
})

/** Of one producer: only lines that our context names as its own (`producer_id`). */
function promotionOf({ code, kind, value, producerId, limit }: CreateVoucherInput): CreatePromotionDTO {
  return {
    code,
    type: "standard",
    status: "active",
    is_automatic: false,
    is_tax_inclusive: true,
    limit,
    application_method: {
      type: kind,
      value,
      target_type: "items",
      allocation: "across",
      currency_code: "vnd",
      ...(producerId
        ? { target_rules: [{ attribute: "items.producer_id", operator: "in", values: [producerId] }] }
        : {}),
    },
  }
}
