import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendPhoto } from "../../../../../../../../../../http/send-photo"
import { openedParcel } from "../../../../../../../../purchase/opened-parcel"

/** A photo of the buyer's own request. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { orderId } = await openedParcel(req)
  const { return_id: requestId = "", photo_id: photoId = "" } = req.params
  await sendPhoto(req.scope, res, { photoId, request: { id: requestId, order_id: orderId } })
}
