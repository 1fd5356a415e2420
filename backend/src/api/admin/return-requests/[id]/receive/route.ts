import type { DoneResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receiveReturnWorkflow } from "../../../../../workflows/after-sales/receive-return"

/** The goods are back: the money goes back. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<DoneResponse>) => {
  const { result } = await receiveReturnWorkflow(req.scope).run({ input: { id: req.params.id ?? "" } })
  res.json({ id: result.id })
}
