import { BUYER_PAPERS, type PaperQuery } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { paperNotFound, printPaper } from "../../../../../../../documents/print-paper"
import { sendFile } from "../../../../../../http/send-file"
import { openedGroup } from "../../../../purchase/opened-group"

/** A paper of the buyer's own purchase. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { group, isOwner } = await openedGroup(req)
  const kind = BUYER_PAPERS.find((name) => name === req.params.kind)
  if (!kind) throw paperNotFound()
  const { parcel } = req.validatedQuery as PaperQuery
  const asked = { kind, groupId: group.id, orderId: parcel, showPhone: isOwner }
  const { name, pdf } = await printPaper(req.scope, asked)
  sendFile(res, { name, type: "application/pdf", body: pdf })
}
