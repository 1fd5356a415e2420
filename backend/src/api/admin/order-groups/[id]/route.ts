import type { OrderGroupResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOrderGroup } from "../read"

/** A purchase by its own id, or by the id of one of its orders. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<OrderGroupResponse>) => {
  res.json({ group: await readOrderGroup(req.scope, req.params.id ?? "") })
}
