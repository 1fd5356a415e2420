import type { ApplyBody, DecideCompanyBody, SetTermsBody } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { type CompanyRow, WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale"
import { WholesaleError } from "../refusals"
import { applicationFields } from "./application-fields"

const service = (container: MedusaContainer) => container.resolve<WholesaleService>(WHOLESALE_MODULE)

export interface ApplyInput {
  body: ApplyBody
  customerId: string
}

/** A company with its first member, who is its admin; a tax code that stands already is told at its field. */
export const foundCompanyStep = createStep(
  "found-company",
  async ({ body, customerId }: ApplyInput, { container }) => {
    const wholesale = service(container)
    const fields = applicationFields(body)
    const [taken] = await wholesale.listCompanies({ tax_code: fields.tax_code, state: { $ne: "refused" } })
    if (taken) throw taxCodeTaken()
    const at = now()
    const company = await wholesale.createCompanies({ ...fields, applied_at: at }).catch((error: unknown) => {
      throw isDuplicate(error) ? taxCodeTaken() : error
    })
    await wholesale.createCompanyMembers({
      company_id: company.id,
      customer_id: customerId,
      roles: ["admin", "buyer"] as unknown as Record<string, unknown>,
    })
    await wholesale.createCompanyDeeds({ company_id: company.id, deed: "applied", actor: customerId, at })
    return new StepResponse({ id: company.id }, company.id)
  },
  async (id, { container }) => {
    if (id) await service(container).deleteCompanies(id)
  },
)

export interface DecideInput extends DecideCompanyBody {
  companyId: string
  actor: string
}

const DECISIONS = {
  approve: { state: "approved", from: ["applied", "more_asked", "suspended"] },
  "ask-more": { state: "more_asked", from: ["applied"] },
  refuse: { state: "refused", from: ["applied", "more_asked"] },
  suspend: { state: "suspended", from: ["approved"] },
} as const

/** Moves a company to the state the office decided on, if the office saw its present revision. */
export const decideCompanyStep = createStep(
  "decide-company",
  async ({ companyId, decision, note, expectedRevision, actor }: DecideInput, { container }) => {
    const wholesale = service(container)
    const company = await companyAt(wholesale, companyId)
    const { state, from } = DECISIONS[decision]
    if (!(from as readonly string[]).includes(company.state))
      throw new WholesaleError("STATE_REFUSES", `A company that is ${company.state} cannot be ${state}`)
    await claim(wholesale, companyId, expectedRevision)
    await wholesale.updateCompanies({ id: companyId, state, state_note: note })
    await wholesale.createCompanyDeeds({
      company_id: companyId,
      deed: decision,
      actor,
      at: now(),
      note,
      before: { state: company.state },
      after: { state },
    })
    return new StepResponse({ id: companyId, state }, company)
  },
  async (before, { container }) => {
    if (!before) return
    const { id, state, state_note } = before
    await service(container).updateCompanies({ id, state, state_note })
  },
)

export interface AnswerInput extends ApplyInput {
  companyId: string
}

/** Puts the answer in the place of what the office found wanting: a new revision, which waits for the office again. */
export const answerOfficeStep = createStep(
  "answer-office",
  async ({ companyId, body, customerId }: AnswerInput, { container }) => {
    const wholesale = service(container)
    const before = await companyAt(wholesale, companyId)
    if (before.state !== "more_asked")
      throw new WholesaleError("STATE_REFUSES", `Nothing is asked of a company that is ${before.state}`)
    const fields = applicationFields(body)
    await claim(wholesale, companyId, before.revision)
    await wholesale
      .updateCompanies({ id: companyId, ...fields, state: "applied" })
      .catch((error: unknown) => {
        throw isDuplicate(error) ? taxCodeTaken() : error
      })
    await wholesale.createCompanyDeeds({
      company_id: companyId,
      deed: "answered",
      actor: customerId,
      at: now(),
    })
    return new StepResponse({ id: companyId }, before)
  },
  async (before, { container }) => {
    if (before) await service(container).updateCompanies(before)
  },
)

export interface SetTermsInput extends SetTermsBody {
  companyId: string
  actor: string
}

/** Terms of a company; what they were and are is kept. */
export const setTermsStep = createStep(
  "set-company-terms",
  async ({ companyId, actor, expectedRevision, ...terms }: SetTermsInput, { container }) => {
    const wholesale = service(container)
    const before = termsOf(await companyAt(wholesale, companyId))
    await claim(wholesale, companyId, expectedRevision)
    const after = {
      payment: terms.payment,
      net_days: terms.payment === "net" ? terms.netDays : 0,
      credit_limit_dong: terms.creditLimitDong,
      approval_over_dong: terms.approvalOverDong,
      min_order_dong: terms.minOrderDong,
      po_required: terms.poRequired,
    }
    await wholesale.updateCompanies({ id: companyId, ...after })
    await wholesale.createCompanyDeeds({
      company_id: companyId,
      deed: "terms",
      actor,
      at: now(),
      before,
      after,
    })
    return new StepResponse({ id: companyId }, { id: companyId, ...before })
  },
  async (before, { container }) => {
    if (before) await service(container).updateCompanies(before)
  },
)

async function companyAt(wholesale: WholesaleService, id: string): Promise<CompanyRow> {
  const [company] = await wholesale.listCompanies({ id })
  if (!company) throw new WholesaleError("COMPANY_NOT_FOUND", `There is no company ${id}`)
  return company as CompanyRow
}

async function claim(wholesale: WholesaleService, id: string, revision: number): Promise<void> {
  if (!(await wholesale.claimRevision(id, revision)))
    throw new WholesaleError("CHANGED_MEANWHILE", `The company ${id} is not at revision ${revision}`)
}

const termsOf = (company: CompanyRow) => ({
  payment: company.payment,
  net_days: company.net_days,
  credit_limit_dong: Number(company.credit_limit_dong),
  approval_over_dong: company.approval_over_dong === null ? null : Number(company.approval_over_dong),
  min_order_dong: Number(company.min_order_dong),
  po_required: company.po_required,
})

const taxCodeTaken = () =>
  new WholesaleError("INVALID_BODY", "The tax code stands already", {}, [
    { field: "taxCode", code: "tax-code-taken", message: "tax-code-taken" },
  ])

const isDuplicate = (error: unknown): boolean => /already exists/.test(String((error as Error).message))
