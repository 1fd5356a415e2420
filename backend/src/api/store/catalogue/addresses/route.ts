import type { AddressesResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addresses } from "../read/addresses"

export const GET = async (req: MedusaRequest, res: MedusaResponse<AddressesResponse>) => {
  res.json(await addresses(req.scope))
}
