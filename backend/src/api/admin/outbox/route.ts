import type { OutboxQuery, OutboxResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listLetters } from "./read"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, OutboxQuery>,
  res: MedusaResponse<OutboxResponse>,
) => {
  res.json(await listLetters(req.scope, req.validatedQuery as OutboxQuery))
}
