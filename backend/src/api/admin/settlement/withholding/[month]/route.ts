import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withholdingCsv } from "../../../../../workflows/settlement/statement/withholding-csv"
import { sendFile } from "../../../../http/send-file"
import { monthIn } from "../../read/statements"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const month = monthIn(req.params)
  const body = await withholdingCsv(req.scope, month)
  sendFile(res, { name: `khau-tru-thue-${month}.csv`, type: "text/csv; charset=utf-8", body })
}
