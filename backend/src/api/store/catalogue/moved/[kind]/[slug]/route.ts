import { MovableKind, type MovedResponse, Slug } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { movedTo } from "../../../read/moved"

export const GET = async (req: MedusaRequest, res: MedusaResponse<MovedResponse>) => {
  const kind = MovableKind.safeParse(req.params.kind)
  const slug = Slug.safeParse(req.params.slug)
  res.json({ movedTo: kind.success && slug.success ? await movedTo(req.scope, kind.data, slug.data) : null })
}
