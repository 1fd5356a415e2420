import type { ShowcaseGoodsQuery, ShowcaseGoodsResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../../modules/catalogue"
import { foldedSearch } from "../../../http/folded-search"
import { considered } from "../members"
import { factsOfToday } from "../read"

const GOODS_MAX = 20

/** Listed goods to pick or take out by hand; stars are those of today. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ShowcaseGoodsResponse>) => {
  const { q } = req.validatedQuery as z.infer<typeof ShowcaseGoodsQuery>
  const [rows, facts] = await Promise.all([
    req.scope
      .resolve<CatalogueService>(CATALOGUE_MODULE)
      .listCatalogueEntries(
        { $and: foldedSearch("search_text", q) },
        { select: ["product_id"], order: { position: "ASC", product_id: "ASC" }, take: GOODS_MAX },
      ),
    factsOfToday(req.scope),
  ])
  const factsOf = new Map(facts.map((product) => [product.productId, product]))
  const found = rows.flatMap(({ product_id }) => factsOf.get(product_id) ?? [])
  const view = await considered(req.scope, found)
  res.json({ goods: found.flatMap(view) })
}
