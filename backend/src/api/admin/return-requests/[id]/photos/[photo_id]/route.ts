import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendPhoto } from "../../../../../http/send-photo"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id = "", photo_id: photoId = "" } = req.params
  await sendPhoto(req.scope, res, { photoId, request: { id } })
}
