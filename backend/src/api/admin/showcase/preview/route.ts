import type { MembersView, PreviewCollectionBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { storedRule } from "../../../../workflows/showcase/collection-fields"
import { membersView } from "../members"
import { factsOfToday } from "../read"

/** The members that a choice would have now. Nothing is written. */
export const POST = async (
  req: AuthenticatedMedusaRequest<PreviewCollectionBody>,
  res: MedusaResponse<MembersView>,
) => {
  const { rule, pinned, excluded } = req.validatedBody
  const facts = await factsOfToday(req.scope)
  res.json(await membersView(req.scope, { rule: storedRule(rule), pinned, excluded }, facts))
}
