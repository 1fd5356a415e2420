import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { VOUCHER_MODULE, type VoucherService } from "../../modules/voucher"

interface OrderRow {
  status: string
  items?: { adjustments?: { promotion_id: string | null }[] | null }[] | null
}

const returnUsesStep = createStep(
  "return-voucher-uses",
  async ({ groupId }: { groupId: string }, { container }) => {
    const vouchers = container.resolve<VoucherService>(VOUCHER_MODULE)
    const uses = await vouchers.listVoucherUses(
      { order_group_id: groupId, returned_at: null },
      { take: null },
    )
    const idle =
      uses.length > 0
        ? await idleVouchers(
            container,
            groupId,
            uses.map((use) => use.voucher_id),
          )
        : []
    const returned = idle.length > 0 ? await vouchers.returnUses(groupId, idle) : 0
    return new StepResponse({ returned })
  },
)

/** Vouchers of the purchase that no parcel profits from any more: every one that did is cancelled. */
async function idleVouchers(
  container: MedusaContainer,
  groupId: string,
  voucherIds: readonly string[],
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_group",
    fields: ["id", "orders.status", "orders.items.adjustments.promotion_id"],
    filters: { id: groupId },
  })
  const orders = (data as unknown as { orders?: (OrderRow | null)[] | null }[])[0]?.orders ?? []
  const alive = new Set(
    orders
      .flatMap((order) => (order && order.status !== "canceled" ? [order] : []))
      .flatMap((order) => (order.items ?? []).flatMap((item) => item.adjustments ?? []))
      .map((adjustment) => adjustment.promotion_id),
  )
  const vouchers = container.resolve<VoucherService>(VOUCHER_MODULE)
  const rows = await vouchers.listVouchers({ id: [...voucherIds] }, { take: null, withDeleted: true })
  return rows.filter((voucher) => !alive.has(voucher.promotion_id)).map(({ id }) => id)
}

/** Gives back the vouchers of a purchase whose parcels that used them were all cancelled. Asked twice it does nothing. */
export const returnVoucherUsesWorkflow = createWorkflow(
  "return-voucher-uses-of-purchase",
  (input: { groupId: string }) => new WorkflowResponse(returnUsesStep(input)),
)
