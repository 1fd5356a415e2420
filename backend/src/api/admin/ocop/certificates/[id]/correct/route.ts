import type { CorrectCertificateBody, OfficeCertificateResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { today } from "../../../../../../clock"
import { correctCertificateWorkflow } from "../../../../../../workflows/ocop/correct-certificate"
import { readCertificate } from "../../read"

export const POST = async (
  req: AuthenticatedMedusaRequest<CorrectCertificateBody>,
  res: MedusaResponse<OfficeCertificateResponse>,
) => {
  const id = req.params.id ?? ""
  await correctCertificateWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor: req.auth_context.actor_id },
  })
  res.json(await readCertificate(req.scope, id, today()))
}
