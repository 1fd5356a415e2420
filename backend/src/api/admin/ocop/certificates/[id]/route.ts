import type { OfficeCertificateResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { today } from "../../../../../clock"
import { readCertificate } from "../read"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeCertificateResponse>,
) => {
  res.json(await readCertificate(req.scope, req.params.id ?? "", today()))
}
