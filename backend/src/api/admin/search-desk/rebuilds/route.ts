import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rebuildSearchWorkflow } from "../../../../workflows/search/rebuild"

/** Starts a rebuild; how far it is, the desk tells. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result } = await rebuildSearchWorkflow(req.scope).run()
  res.status(202).json(result)
}
