import type { OfficeCollectionResponse, PictureCollectionBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pictureCollectionWorkflow } from "../../../../../../workflows/showcase/picture-collection"
import { sendCollectionPicture } from "../../../../../http/send-collection-picture"
import { cleanCollectionPicture } from "../../../clean-collection-picture"
import { pictureOf, readOfficeCollection } from "../../../read"

/** The picture as it is kept, for the office's own pages. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.setHeader("cache-control", "private, no-store")
  await sendCollectionPicture(req.scope, res, await pictureOf(req.scope, req.params.id ?? ""))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<PictureCollectionBody>,
  res: MedusaResponse<OfficeCollectionResponse>,
) => {
  const id = req.params.id ?? ""
  const { picture, expectedRevision } = req.validatedBody
  const content = picture === null ? null : await cleanCollectionPicture(picture)
  const input = { id, content, expectedRevision, actor: req.auth_context.actor_id }
  await pictureCollectionWorkflow(req.scope).run({ input })
  res.json(await readOfficeCollection(req.scope, id))
}
