import type { AfterSalesResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openedGroup } from "../../../purchase/opened-group"
import { readAfterSales } from "../../../views/read-after-sales"

/** What happened to the parcels after the sale, and what can be done now. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AfterSalesResponse>) => {
  const { group } = await openedGroup(req)
  res.json({ parcels: await readAfterSales(req.scope, group.id) })
}
