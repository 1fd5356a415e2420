import type { DoneResponse, WriteMessageBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeMessageWorkflow } from "../../../../workflows/message/write-message"

/** The office writes to the buyer for the producer. */
export const POST = async (
  req: AuthenticatedMedusaRequest<WriteMessageBody>,
  res: MedusaResponse<DoneResponse>,
) => {
  const { result } = await writeMessageWorkflow(req.scope).run({
    input: {
      orderId: req.params.order_id ?? "",
      writer: "seller",
      actor: req.auth_context.actor_id,
      body: req.validatedBody.body,
    },
  })
  res.status(201).json({ id: result.id })
}
