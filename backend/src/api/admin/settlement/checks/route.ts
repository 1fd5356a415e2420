import type { LedgerCheckListResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkLedgerWorkflow } from "../../../../workflows/settlement/check/check-ledger"
import { listChecks } from "../read/ledger"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<LedgerCheckListResponse>) => {
  res.json(await listChecks(req.scope))
}

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<LedgerCheckListResponse>) => {
  await checkLedgerWorkflow(req.scope).run()
  res.status(201).json(await listChecks(req.scope))
}
