import type { DeliveryPoint, DeliveryPointBody } from "@cho-phien/contract"
import { clean, cleanLines } from "@cho-phien/vietnam"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeliveryPointRow } from "../../../../../../modules/wholesale"
import { checkedPlace } from "../../../../../../workflows/wholesale/company/checked-place"
import { WholesaleError } from "../../../../../../workflows/wholesale/refusals"
import { pointView } from "../../../company-views"
import { requireMembership } from "../../../require-membership"

export const POST = async (
  req: AuthenticatedMedusaRequest<DeliveryPointBody>,
  res: MedusaResponse<{ point: DeliveryPoint }>,
) => {
  const { company, wholesale } = await requireMembership(req, { roles: ["admin"] })
  const body = req.validatedBody
  const { problems, fields } = checkedPlace(body)
  const others = await wholesale.listDeliveryPoints({ company_id: company.id }, { take: null })
  const isTaken = others.some((other) => other.code.toLowerCase() === body.code.toLowerCase())
  const all = [...problems, ...(isTaken ? [{ field: "code", code: "repeated", message: "repeated" }] : [])]
  if (all.length > 0) throw new WholesaleError("INVALID_BODY", "The delivery point was refused", {}, all)
  const point = await wholesale.createDeliveryPoints({
    ...fields,
    company_id: company.id,
    code: body.code,
    name: clean(body.name),
    contact_name: clean(body.contactName),
    receiving_hours: clean(body.receivingHours),
    dock_notes: cleanLines(body.dockNotes),
    min_shelf_life_percent: body.minShelfLifePercent,
    position: others.length,
  })
  res.status(201).json({ point: pointView(point as DeliveryPointRow) })
}
