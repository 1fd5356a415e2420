import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendCollectionPicture } from "../../../../http/send-collection-picture"

/** A picture by its id, which is told only with its collection and cannot be guessed; it never changes. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  await sendCollectionPicture(req.scope, res, req.params.id ?? "")
}
