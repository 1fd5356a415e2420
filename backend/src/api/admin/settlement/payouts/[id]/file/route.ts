import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendFile } from "../../../../../http/send-file"
import { readBankFile } from "../../../read/payouts"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { code, file } = await readBankFile(req.scope, req.params.id ?? "")
  sendFile(res, { name: `chi-tra-${code}.csv`, type: "text/csv; charset=utf-8", body: file })
}
