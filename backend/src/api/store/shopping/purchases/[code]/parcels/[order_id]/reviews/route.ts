import type { DoneResponse, WriteReviewBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeReviewWorkflow } from "../../../../../../../../workflows/review/write-review"
import { openedParcel } from "../../../../../purchase/opened-parcel"

export const POST = async (
  req: AuthenticatedMedusaRequest<WriteReviewBody>,
  res: MedusaResponse<DoneResponse>,
) => {
  const { orderId } = await openedParcel(req)
  const { result } = await writeReviewWorkflow(req.scope).run({ input: { ...req.validatedBody, orderId } })
  res.status(201).json(result)
}
