import type { OfficeCompany, OfficeCompanyQuery } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type CompanyRow, WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale"
import { WholesaleError } from "../../../workflows/wholesale/refusals"
import { addressLineOf, companyView, creditView, termsView } from "../../store/wholesale/company-views"

/** Companies for the office's desk, those that wait first. */
export async function listOfficeCompanies(
  container: MedusaContainer,
  { state }: OfficeCompanyQuery,
): Promise<OfficeCompany[]> {
  const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
  const rows = await wholesale.listCompanies(state ? { state } : {}, {
    take: 200,
    order: { applied_at: "DESC", id: "ASC" },
  })
  const views = await Promise.all(rows.map((row) => viewOf(wholesale, row as CompanyRow)))
  const waits = ({ state }: OfficeCompany) => (state === "applied" ? 0 : 1)
  return views.sort((a, b) => waits(a) - waits(b))
}

export async function readOfficeCompany(container: MedusaContainer, id: string): Promise<OfficeCompany> {
  const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
  const [row] = await wholesale.listCompanies({ id })
  if (!row) throw new WholesaleError("COMPANY_NOT_FOUND", `There is no company ${id}`)
  return viewOf(wholesale, row as CompanyRow)
}

async function viewOf(wholesale: WholesaleService, row: CompanyRow): Promise<OfficeCompany> {
  const { roles: _roles, ...company } = companyView(row, [])
  const deeds = await wholesale.listCompanyDeeds(
    { company_id: row.id },
    { take: 50, order: { at: "DESC", id: "DESC" } },
  )
  return {
    ...company,
    addressLine: addressLineOf(row),
    representative: row.representative,
    position: row.position,
    phone: row.phone_e164,
    invoiceEmail: row.invoice_email,
    message: row.message,
    appliedAt: new Date(row.applied_at).toISOString(),
    revision: row.revision,
    terms: termsView(row),
    credit: await creditView(wholesale, row),
    history: deeds.map(({ deed, actor, at, note }) => ({
      deed,
      actor,
      at: new Date(at).toISOString(),
      note,
    })),
  }
}
