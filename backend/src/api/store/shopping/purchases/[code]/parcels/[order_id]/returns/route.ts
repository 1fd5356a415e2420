import type { AskReturnBody, DoneResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askReturnWorkflow } from "../../../../../../../../workflows/after-sales/ask-return"
import { cleanPhotos } from "../../../../../purchase/clean-photos"
import { openedParcel } from "../../../../../purchase/opened-parcel"

export const POST = async (
  req: AuthenticatedMedusaRequest<AskReturnBody>,
  res: MedusaResponse<DoneResponse>,
) => {
  const { orderId } = await openedParcel(req)
  const photos = await cleanPhotos(req.validatedBody.photos)
  const { result } = await askReturnWorkflow(req.scope).run({
    input: { ...req.validatedBody, photos, orderId },
  })
  res.status(201).json(result)
}
