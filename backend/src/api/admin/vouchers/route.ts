import type { NewVoucherBody, OfficeVoucherListResponse } from "@cho-phien/contract"
import { addDays, plainDate } from "@cho-phien/vietnam"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createVoucherWorkflow } from "../../../workflows/voucher/create-voucher"
import { listOfficeVouchers } from "./read"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeVoucherListResponse>,
) => {
  res.json(await listOfficeVouchers(req.scope))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<NewVoucherBody>,
  res: MedusaResponse<OfficeVoucherListResponse>,
) => {
  const { startsOn, endsOn, ...voucher } = req.validatedBody
  await createVoucherWorkflow(req.scope).run({
    input: {
      ...voucher,
      startsAt: midnightOf(startsOn),
      endsAt: endsOn ? midnightOf(addDays(plainDate(endsOn), 1)) : null,
      demonstration: false,
      actor: req.auth_context.actor_id,
    },
  })
  res.status(201).json(await listOfficeVouchers(req.scope))
}

/** The first moment of a day in Vietnam, which knows no summer time. */
const midnightOf = (day: string): Date => new Date(`${day}T00:00:00+07:00`)
