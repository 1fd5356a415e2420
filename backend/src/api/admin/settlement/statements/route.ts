import type {
  IssuedStatementsResponse,
  IssueStatementsBody,
  StatementListQuery,
  StatementListResponse,
} from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { issueStatementsWorkflow } from "../../../../workflows/settlement/statement/issue-statements"
import { listStatements } from "../read/statements"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, StatementListQuery>,
  res: MedusaResponse<StatementListResponse>,
) => {
  res.json(await listStatements(req.scope, req.validatedQuery as StatementListQuery))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<IssueStatementsBody>,
  res: MedusaResponse<IssuedStatementsResponse>,
) => {
  const input = { ...req.validatedBody, actor: req.auth_context.actor_id }
  const { result } = await issueStatementsWorkflow(req.scope).run({ input })
  res.json(result)
}
