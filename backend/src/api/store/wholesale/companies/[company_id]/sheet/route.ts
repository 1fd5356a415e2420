import type { SheetResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderSheetRow } from "../../../../../../modules/wholesale"
import { requireMembership } from "../../../require-membership"
import { readSheetView } from "../../../sheet-view"

/** The member's open sheet, the same one on every device; an empty one when there is none. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<SheetResponse>) => {
  const membership = await requireMembership(req, { roles: ["admin", "buyer"], standing: "see" })
  const { wholesale, member, company } = membership
  const find = async () => (await wholesale.listOrderSheets({ member_id: member.id, state: "open" }))[0]
  const sheet =
    (await find()) ??
    (await wholesale
      .createOrderSheets({
        company_id: company.id,
        member_id: member.id,
        rows: [] as unknown as Record<string, unknown>,
        requested_on: {},
      })
      .catch(async (error: unknown) => {
        const made = await find()
        if (!made) throw error
        return made
      }))
  res.json({ sheet: await readSheetView(req.scope, membership, sheet as OrderSheetRow) })
}
