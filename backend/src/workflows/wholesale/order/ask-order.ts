import { randomBytes } from "node:crypto"
import { purchaseCodeFrom } from "@cho-phien/trade"
import { checkSpending } from "@cho-phien/trade/wholesale"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import {
  type CompanyMemberRow,
  type CompanyRow,
  type OrderSheetRow,
  WHOLESALE_MODULE,
  type WholesaleService,
} from "../../../modules/wholesale"
import { WholesaleError } from "../refusals"
import { type ReadContent, readContent } from "./read-content"

export interface OrderSheetInput {
  companyId: string
  memberId: string
  sheetId: string
  expectedRevision: number
  /** The total that the buyer saw, VAT included. */
  shownTotalDong: number
  salesChannelId: string
}

export interface AskedOrder {
  id: string
  code: string
  companyId: string
  needsApproval: boolean
  /** False when the sheet had become an order before: nothing is done twice. */
  isNew: boolean
}

type Reason = "over-limit" | "over-month"

/** Writes the order down as asked for: content, hash and why it has to be approved, if it has to. */
export const askOrderStep = createStep(
  "ask-wholesale-order",
  async (input: OrderSheetInput, { container }) => {
    const asked = await askOrder(container, input)
    return new StepResponse(asked, asked.isNew ? { orderId: asked.id, sheetId: input.sheetId } : undefined)
  },
  async (made, { container }) => {
    if (!made) return
    const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
    await wholesale.deletePurchaseOrders(made.orderId)
    await wholesale.updateOrderSheets({ id: made.sheetId, state: "open" })
  },
)

async function askOrder(container: MedusaContainer, input: OrderSheetInput): Promise<AskedOrder> {
  const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
  const { companyId, memberId, sheetId } = input
  const [[company], [member], [sheet], [known]] = await Promise.all([
    wholesale.listCompanies({ id: companyId }),
    wholesale.listCompanyMembers({ id: memberId, company_id: companyId }),
    wholesale.listOrderSheets({ id: sheetId, company_id: companyId, member_id: memberId }),
    wholesale.listPurchaseOrders({ sheet_id: sheetId, state: ["pending", "placed"] }),
  ])
  if (!company || !member || !sheet)
    throw new WholesaleError("NOT_IN_COMPANY", `There is no sheet ${sheetId}`)
  if (known) return { id: known.id, code: known.code, companyId, needsApproval: false, isNew: false }
  const read = await readContent(container, {
    company: company as CompanyRow,
    sheet: sheet as OrderSheetRow,
    salesChannelId: input.salesChannelId,
  })
  assertAsShown(input, sheet as OrderSheetRow, read.totalDong)
  await assertNumber(wholesale, company as CompanyRow, sheet.po_number)
  const reasons = await approvalReasons(wholesale, company as CompanyRow, member as CompanyMemberRow, read)
  const order = await wholesale.createPurchaseOrders({
    code: codeOf(),
    company_id: companyId,
    sheet_id: sheetId,
    po_number: sheet.po_number,
    note: sheet.note,
    content: read.content as unknown as Record<string, unknown>,
    content_hash: read.hash,
    total_dong: read.totalDong,
    approval_reasons: reasons as unknown as Record<string, unknown>,
    requested_by: memberId,
    requested_at: now(),
    month: read.month,
  })
  await wholesale.updateOrderSheets({ id: sheetId, state: "ordered" })
  return { id: order.id, code: order.code, companyId, needsApproval: reasons.length > 0, isNew: true }
}

function assertAsShown(input: OrderSheetInput, sheet: OrderSheetRow, totalDong: number): void {
  if (sheet.revision !== input.expectedRevision)
    throw new WholesaleError("CHANGED_MEANWHILE", `The sheet is at revision ${sheet.revision}`)
  if (totalDong !== input.shownTotalDong)
    throw new WholesaleError("TOTAL_CHANGED", `The total is ${totalDong}, ${input.shownTotalDong} was shown`)
}

/** The buyer's own number: asked for where the terms say so, and never used twice. */
async function assertNumber(
  wholesale: WholesaleService,
  company: CompanyRow,
  poNumber: string,
): Promise<void> {
  if (company.po_required && poNumber === "")
    throw new WholesaleError("PO_REQUIRED", "The company wants its own number on every order")
  if (poNumber === "") return
  const [taken] = await wholesale.listPurchaseOrders({
    company_id: company.id,
    po_number: poNumber,
    state: ["pending", "placed"],
  })
  if (taken) throw new WholesaleError("PO_TAKEN", `${taken.code} has the number ${poNumber}`)
}

async function approvalReasons(
  wholesale: WholesaleService,
  company: CompanyRow,
  member: CompanyMemberRow,
  { totalDong, month }: ReadContent,
): Promise<Reason[]> {
  const over = company.approval_over_dong
  const limit = member.monthly_limit_dong
  const spending = {
    limitDong: limit === null ? null : Number(limit),
    spentDong: await wholesale.spentInMonth(member.id, month),
  }
  return [
    ...(over !== null && totalDong > Number(over) ? (["over-limit"] as const) : []),
    ...(checkSpending(spending, totalDong).ok ? [] : (["over-month"] as const)),
  ]
}

/** `S` and a purchase code: said on the phone, and told apart from a shopper's purchase. */
function codeOf(): string {
  return `S${purchaseCodeFrom(randomBytes(7))}`
}
