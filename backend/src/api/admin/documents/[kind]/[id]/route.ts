import { OFFICE_PAPERS } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { paperNotFound, printPaper } from "../../../../../documents/print-paper"
import { sendFile } from "../../../../http/send-file"
import { groupOfOrder } from "../../group-of-order"

/** A paper of any order, by the order's id; the carrier reads the whole phone number on it. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const kind = OFFICE_PAPERS.find((name) => name === req.params.kind)
  const orderId = req.params.id ?? ""
  const groupId = await groupOfOrder(req.scope, orderId)
  if (!kind || !groupId) throw paperNotFound()
  const { name, pdf } = await printPaper(req.scope, { kind, groupId, orderId, showPhone: true })
  sendFile(res, { name, type: "application/pdf", body: pdf })
}
