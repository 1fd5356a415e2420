import type { OfficeCompanyResponse, RecordPaymentBody } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../clock"
import { WHOLESALE_MODULE, type WholesaleService } from "../../../../../../modules/wholesale"
import { WholesaleError } from "../../../../../../workflows/wholesale/refusals"
import { readOfficeCompany } from "../../../read"

/** Money that came for invoices; the same bank reference counts once. */
export const POST = async (
  req: AuthenticatedMedusaRequest<RecordPaymentBody>,
  res: MedusaResponse<OfficeCompanyResponse>,
) => {
  const companyId = req.params.id ?? ""
  await readOfficeCompany(req.scope, companyId)
  const { amountDong, reference } = req.validatedBody
  const answer = await req.scope
    .resolve<WholesaleService>(WHOLESALE_MODULE)
    .moveCredit(companyId, [
      { deed: "pay", ref: reference, amountDong, actor: req.auth_context.actor_id, at: now() },
    ])
  if (!answer.ok)
    throw new WholesaleError("PAYMENT_TOO_LARGE", `Only ${answer.roomDong} đồng are owed`, {
      roomDong: answer.roomDong,
    })
  res.json({ company: await readOfficeCompany(req.scope, companyId) })
}
