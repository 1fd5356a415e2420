import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendFile } from "../../../../../../http/send-file"
import { statementAt, statementPdf } from "../../../../read/statements"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const statement = await statementAt(req.scope, req.params)
  const name = `doi-soat-${statement.producer.slug}-${statement.month}.pdf`
  sendFile(res, { name, type: "application/pdf", body: await statementPdf(req.scope, statement) })
}
