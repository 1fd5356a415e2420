import type { DoneResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { seeMessagesWorkflow } from "../../../../../../../../../workflows/message/see-messages"
import { openedParcel } from "../../../../../../purchase/opened-parcel"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<DoneResponse>) => {
  const { orderId } = await openedParcel(req)
  const { result } = await seeMessagesWorkflow(req.scope).run({ input: { orderId, reader: "buyer" } })
  res.json(result)
}
