import type {
  CompanyMember,
  CompanyRole,
  CompanyTerms,
  CreditView,
  DeliveryPoint,
  MyCompany,
} from "@cho-phien/contract"
import { creditRoom } from "@cho-phien/trade/wholesale"
import { communeByCode, formatAddress } from "@cho-phien/vietnam/places"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type {
  CompanyMemberRow,
  CompanyRow,
  DeliveryPointRow,
  WholesaleService,
} from "../../../modules/wholesale"

export const companyView = (company: CompanyRow, roles: readonly CompanyRole[]): MyCompany => ({
  id: company.id,
  legalName: company.legal_name,
  taxCode: company.tax_code,
  state: company.state,
  stateNote: company.state_note,
  roles: [...roles],
})

export const termsView = (company: CompanyRow): CompanyTerms => ({
  payment: company.payment,
  netDays: company.net_days,
  creditLimitDong: Number(company.credit_limit_dong),
  approvalOverDong: company.approval_over_dong === null ? null : Number(company.approval_over_dong),
  minOrderDong: Number(company.min_order_dong),
  poRequired: company.po_required,
})

export const addressLineOf = (row: { street: string; commune_code: string }): string => {
  const commune = communeByCode(row.commune_code)
  return commune ? formatAddress({ street: row.street, commune }) : row.street
}

export const pointView = (point: DeliveryPointRow): DeliveryPoint => ({
  id: point.id,
  code: point.code,
  name: point.name,
  contactName: point.contact_name,
  phone: point.phone_e164,
  addressLine: addressLineOf(point),
  receivingHours: point.receiving_hours,
  dockNotes: point.dock_notes,
  minShelfLifePercent: point.min_shelf_life_percent,
})

export async function creditView(wholesale: WholesaleService, company: CompanyRow): Promise<CreditView> {
  const balance = await wholesale.balanceOf(company.id)
  const limitDong = Number(company.credit_limit_dong)
  return { limitDong, ...balance, roomDong: creditRoom(limitDong, balance) }
}

/** Members with the names of their accounts. */
export async function memberViews(
  container: MedusaContainer,
  members: readonly CompanyMemberRow[],
): Promise<CompanyMember[]> {
  const people = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: members.map((member) => member.customer_id) }, { take: members.length })
  const byId = new Map(people.map((person) => [person.id, person]))
  return members.map((member) => {
    const person = byId.get(member.customer_id)
    return {
      id: member.id,
      name: [person?.last_name, person?.first_name].filter(Boolean).join(" ") || (person?.email ?? ""),
      email: person?.email ?? "",
      roles: member.roles as unknown as CompanyRole[],
      monthlyLimitDong: member.monthly_limit_dong === null ? null : Number(member.monthly_limit_dong),
    }
  })
}
