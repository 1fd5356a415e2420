import type { OfficeCertificateResponse, RevokeCertificateBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { today } from "../../../../../../clock"
import { revokeCertificateWorkflow } from "../../../../../../workflows/ocop/revoke-certificate"
import { readCertificate } from "../../read"

export const POST = async (
  req: AuthenticatedMedusaRequest<RevokeCertificateBody>,
  res: MedusaResponse<OfficeCertificateResponse>,
) => {
  const id = req.params.id ?? ""
  await revokeCertificateWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor: req.auth_context.actor_id },
  })
  res.json(await readCertificate(req.scope, id, today()))
}
