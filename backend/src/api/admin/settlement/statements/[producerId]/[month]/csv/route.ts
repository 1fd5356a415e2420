import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { statementCsv } from "../../../../../../../workflows/settlement/statement/statement-csv"
import { sendFile } from "../../../../../../http/send-file"
import { statementAt } from "../../../../read/statements"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const statement = await statementAt(req.scope, req.params)
  const name = `doi-soat-${statement.producer.slug}-${statement.month}.csv`
  sendFile(res, { name, type: "text/csv; charset=utf-8", body: statementCsv(statement) })
}
