import type { OfficeCollectionResponse, ScheduleCollectionBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { scheduleCollectionWorkflow } from "../../../../../../workflows/showcase/schedule-collection"
import { readOfficeCollection } from "../../../read"

export const POST = async (
  req: AuthenticatedMedusaRequest<ScheduleCollectionBody>,
  res: MedusaResponse<OfficeCollectionResponse>,
) => {
  const id = req.params.id ?? ""
  const input = { ...req.validatedBody, id, actor: req.auth_context.actor_id }
  await scheduleCollectionWorkflow(req.scope).run({ input })
  res.json(await readOfficeCollection(req.scope, id))
}
