import type { ProductDetailQuery, ProductDetailResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { slugIn } from "../../not-found"
import { productPage } from "../../read/product-page"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ProductDetailResponse>) => {
  const query = req.validatedQuery as z.infer<typeof ProductDetailQuery>
  res.json(await productPage(req.scope, slugIn(req.params.handle, "product"), query))
}
