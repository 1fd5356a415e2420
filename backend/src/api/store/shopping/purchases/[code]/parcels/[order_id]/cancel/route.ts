import type { CancelParcelBody, DoneResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelParcelWorkflow } from "../../../../../../../../workflows/parcel/cancel-parcel"
import { openedParcel } from "../../../../../purchase/opened-parcel"

export const POST = async (
  req: AuthenticatedMedusaRequest<CancelParcelBody>,
  res: MedusaResponse<DoneResponse>,
) => {
  const { orderId } = await openedParcel(req)
  const { result } = await cancelParcelWorkflow(req.scope).run({ input: { ...req.validatedBody, orderId } })
  res.json(result)
}
