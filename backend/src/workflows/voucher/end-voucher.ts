import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../clock"
import { VOUCHER_MODULE, type VoucherService } from "../../modules/voucher"
import { VoucherError } from "./errors"

const endVoucherStep = createStep(
  "end-voucher",
  async ({ id }: { id: string }, { container }) => {
    const vouchers = container.resolve<VoucherService>(VOUCHER_MODULE)
    const [voucher] = await vouchers.listVouchers({ id })
    if (!voucher) throw new VoucherError("VOUCHER_NOT_FOUND", `There is no voucher ${id}`)
    const before = { id, starts_at: voucher.starts_at, ends_at: voucher.ends_at }
    const at = now()
    // One that has not begun never will: its whole time lies in the past.
    const startsAt = new Date(voucher.starts_at) < at ? voucher.starts_at : new Date(at.getTime() - 1)
    if (!voucher.ends_at || new Date(voucher.ends_at) > at)
      await vouchers.updateVouchers({ id, starts_at: startsAt, ends_at: at })
    return new StepResponse({ id }, before)
  },
  async (before, { container }) => {
    if (before) await container.resolve<VoucherService>(VOUCHER_MODULE).updateVouchers(before)
  },
)

/** Ends a voucher now; what was bought with it stays as it is. */
export const endVoucherWorkflow = createWorkflow(
  "end-voucher-now",
  (input: { id: string }) => new WorkflowResponse(endVoucherStep(input)),
)
