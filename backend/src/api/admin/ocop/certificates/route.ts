import type {
  IssueCertificateBody,
  OfficeCertificateListResponse,
  OfficeCertificateQuery,
  OfficeCertificateResponse,
} from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { today } from "../../../../clock"
import { issueCertificateWorkflow } from "../../../../workflows/ocop/issue-certificate"
import { listCertificates } from "./list"
import { readCertificate } from "./read"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, OfficeCertificateQuery>,
  res: MedusaResponse<OfficeCertificateListResponse>,
) => {
  res.json(await listCertificates(req.scope, req.validatedQuery as OfficeCertificateQuery, today()))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<IssueCertificateBody>,
  res: MedusaResponse<OfficeCertificateResponse>,
) => {
  const input = { ...req.validatedBody, actor: req.auth_context.actor_id }
  const { result } = await issueCertificateWorkflow(req.scope).run({ input })
  res.status(201).json(await readCertificate(req.scope, result.id, today()))
}
