import type { ProductListQuery, ProductListResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listProducts } from "../read/list-products"

export const GET = async (
  req: MedusaRequest<unknown, ProductListQuery>,
  res: MedusaResponse<ProductListResponse>,
) => {
  res.json(await listProducts(req.scope, req.validatedQuery as ProductListQuery))
}
