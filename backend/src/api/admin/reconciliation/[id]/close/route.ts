import type { CloseDiscrepancyBody, DiscrepancyResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../clock"
import { MONEY_DESK_MODULE, type MoneyDeskService } from "../../../../../modules/money-desk"
import { PaymentError } from "../../../../../workflows/payment/errors"
import { discrepancyView } from "../../read"

/** A person has dealt with it; it says who and how. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CloseDiscrepancyBody>,
  res: MedusaResponse<DiscrepancyResponse>,
) => {
  const id = req.params.id ?? ""
  const desk = req.scope.resolve<MoneyDeskService>(MONEY_DESK_MODULE)
  const by = { actor: req.auth_context.actor_id, note: req.validatedBody.note, at: now() }
  if (!(await desk.closeDiscrepancy(id, by)))
    throw new PaymentError("DISCREPANCY_NOT_OPEN", `Nothing is open under ${id}`)
  res.json({ discrepancy: discrepancyView(await desk.retrieveDiscrepancy(id)) })
}
