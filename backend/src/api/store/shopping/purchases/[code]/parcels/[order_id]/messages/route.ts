import type { DoneResponse, WriteMessageBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeMessageWorkflow } from "../../../../../../../../workflows/message/write-message"
import { openedParcel } from "../../../../../purchase/opened-parcel"

export const POST = async (
  req: AuthenticatedMedusaRequest<WriteMessageBody>,
  res: MedusaResponse<DoneResponse>,
) => {
  const { orderId } = await openedParcel(req)
  const { result } = await writeMessageWorkflow(req.scope).run({
    input: { orderId, writer: "buyer", actor: null, body: req.validatedBody.body },
  })
  res.status(201).json({ id: result.id })
}
