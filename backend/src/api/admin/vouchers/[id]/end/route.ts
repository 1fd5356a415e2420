import type { OfficeVoucherListResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endVoucherWorkflow } from "../../../../../workflows/voucher/end-voucher"
import { listOfficeVouchers } from "../../read"

export const POST = async (req: MedusaRequest, res: MedusaResponse<OfficeVoucherListResponse>) => {
  await endVoucherWorkflow(req.scope).run({ input: { id: req.params.id ?? "" } })
  res.json(await listOfficeVouchers(req.scope))
}
