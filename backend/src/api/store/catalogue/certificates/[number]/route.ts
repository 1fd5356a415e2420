import type { CertificateCheckQuery, CertificateCheckResponse } from "@cho-phien/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import { checkCertificate } from "../../read/certificate-check"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CertificateCheckResponse>) => {
  const { lang } = req.validatedQuery as z.infer<typeof CertificateCheckQuery>
  res.json(await checkCertificate(req.scope, req.params.number ?? "", lang))
}
