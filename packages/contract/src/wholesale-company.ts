import { z } from "zod"
import { CommuneCode, Dong, Instant } from "./common.js"

export const CompanyState = z.enum(["applied", "more_asked", "approved", "refused", "suspended"])
export type CompanyState = z.infer<typeof CompanyState>

/** admin: people, delivery points and all below · buyer: orders · approver: decides · receiver: takes in · accountant: credit. */
export const CompanyRole = z.enum(["admin", "buyer", "approver", "receiver", "accountant"])
export type CompanyRole = z.infer<typeof CompanyRole>

const text = (most: number) => z.string().trim().min(2, "required").max(most, "too-long")
const phone = z.string().trim().min(1, "required").max(30, "too-long")
const place = { provinceCode: z.string().regex(/^\d{2}$/, "required"), communeCode: CommuneCode }

/** POST /store/wholesale/companies — applies; POST …/companies/:company_id/answer — mends an application. */
export const ApplyBody = z.object({
  legalName: text(200),
  taxCode: z.string().trim().min(1, "required").max(20, "too-long"),
  ...place,
  street: text(200),
  representative: text(120),
  position: z.string().trim().max(80, "too-long").default(""),
  phone,
  invoiceEmail: z.email("invalid").max(200, "too-long"),
  message: z.string().trim().max(1000, "too-long").default(""),
})
export type ApplyBody = z.infer<typeof ApplyBody>

/** `on_delivery`: paid when a leg arrives; `net`: `netDays` after the delivery, under a credit limit. */
export const PaymentTerms = z.enum(["on_delivery", "net"])
export type PaymentTerms = z.infer<typeof PaymentTerms>

export const CompanyTerms = z.object({
  payment: PaymentTerms,
  netDays: z.int(),
  creditLimitDong: Dong,
  /** Orders above this wait for an approver; null: none does. */
  approvalOverDong: Dong.nullable(),
  /** Least order of one producer's goods, VAT included. */
  minOrderDong: Dong,
  poRequired: z.boolean(),
})
export type CompanyTerms = z.infer<typeof CompanyTerms>

export const MyCompany = z.object({
  id: z.string(),
  legalName: z.string(),
  taxCode: z.string(),
  state: CompanyState,
  /** What the office wrote with its last decision. */
  stateNote: z.string(),
  roles: z.array(CompanyRole),
})
export type MyCompany = z.infer<typeof MyCompany>

/** GET /store/wholesale/companies — those the signed-in person belongs to. */
export const MyCompaniesResponse = z.object({ companies: z.array(MyCompany) })
export type MyCompaniesResponse = z.infer<typeof MyCompaniesResponse>
export const MyCompanyResponse = z.object({ company: MyCompany })
export type MyCompanyResponse = z.infer<typeof MyCompanyResponse>

/** POST …/delivery-points */
export const DeliveryPointBody = z.object({
  code: z
    .string()
    .trim()
    .min(1, "required")
    .max(20, "too-long")
    .regex(/^[A-Za-z0-9._-]+$/, "invalid"),
  name: text(120),
  contactName: text(120),
  phone,
  ...place,
  street: text(200),
  receivingHours: z.string().trim().max(120, "too-long").default(""),
  dockNotes: z.string().trim().max(500, "too-long").default(""),
  /** Least share of the shelf life that is left at receipt, percent. */
  minShelfLifePercent: z.coerce.number().int().min(0, "too-small").max(95, "too-big").default(0),
})
export type DeliveryPointBody = z.infer<typeof DeliveryPointBody>

export const DeliveryPoint = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  contactName: z.string(),
  phone: z.string(),
  addressLine: z.string(),
  receivingHours: z.string(),
  dockNotes: z.string(),
  minShelfLifePercent: z.int(),
})
export type DeliveryPoint = z.infer<typeof DeliveryPoint>

export const CompanyMember = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(CompanyRole),
  monthlyLimitDong: Dong.nullable(),
})
export type CompanyMember = z.infer<typeof CompanyMember>

export const CreditView = z.object({
  limitDong: Dong,
  reservedDong: Dong,
  receivableDong: Dong,
  roomDong: Dong,
})
export type CreditView = z.infer<typeof CreditView>

/** GET /store/wholesale/companies/:company_id — the company's desk. Credit is for admin and accountant only. */
export const CompanyDeskResponse = z.object({
  company: MyCompany,
  terms: CompanyTerms,
  points: z.array(DeliveryPoint),
  members: z.array(CompanyMember),
  credit: CreditView.nullable(),
})
export type CompanyDeskResponse = z.infer<typeof CompanyDeskResponse>

/** POST …/members/:member_id — roles and limit; no roles takes the person out. */
export const SetMemberBody = z.object({
  roles: z.array(CompanyRole).max(5),
  monthlyLimitDong: Dong.min(0).nullable(),
})
export type SetMemberBody = z.infer<typeof SetMemberBody>

/** POST …/invitations — the token is shown once, to be handed on; it opens for this e-mail address only. */
export const InviteBody = z.object({
  email: z.email("invalid").max(200, "too-long"),
  roles: z.array(CompanyRole).min(1, "required").max(5),
})
export type InviteBody = z.infer<typeof InviteBody>
export const InviteResponse = z.object({ token: z.string(), expiresAt: Instant })
export type InviteResponse = z.infer<typeof InviteResponse>

/** POST /store/wholesale/invitations */
export const AcceptInvitationBody = z.object({ token: z.string().min(20, "invalid").max(100, "invalid") })
export type AcceptInvitationBody = z.infer<typeof AcceptInvitationBody>

// ── the office ──

/** GET /admin/wholesale/companies */
export const OfficeCompanyQuery = z.object({ state: CompanyState.optional() })
export type OfficeCompanyQuery = z.infer<typeof OfficeCompanyQuery>

export const OfficeCompany = MyCompany.omit({ roles: true }).extend({
  addressLine: z.string(),
  representative: z.string(),
  position: z.string(),
  phone: z.string(),
  invoiceEmail: z.string(),
  message: z.string(),
  appliedAt: Instant,
  revision: z.int(),
  terms: CompanyTerms,
  credit: CreditView,
  history: z.array(z.object({ deed: z.string(), actor: z.string(), at: Instant, note: z.string() })),
})
export type OfficeCompany = z.infer<typeof OfficeCompany>
export const OfficeCompaniesResponse = z.object({ companies: z.array(OfficeCompany) })
export type OfficeCompaniesResponse = z.infer<typeof OfficeCompaniesResponse>
export const OfficeCompanyResponse = z.object({ company: OfficeCompany })
export type OfficeCompanyResponse = z.infer<typeof OfficeCompanyResponse>

/** POST /admin/wholesale/companies/:id/decision — all but an approval need words for the company. */
export const DecideCompanyBody = z
  .object({
    decision: z.enum(["approve", "ask-more", "refuse", "suspend"]),
    note: z.string().trim().max(1000, "too-long").default(""),
    expectedRevision: z.coerce.number().int(),
  })
  .refine(({ decision, note }) => decision === "approve" || note.length >= 5, {
    path: ["note"],
    message: "required",
  })
export type DecideCompanyBody = z.infer<typeof DecideCompanyBody>

const dong = z.coerce.number().int().min(0, "too-small").max(1_000_000_000_000, "too-big")
const NET_DAYS = [0, 7, 15, 30, 45]

/** POST /admin/wholesale/companies/:id/terms */
export const SetTermsBody = z.object({
  payment: PaymentTerms,
  netDays: z.coerce
    .number()
    .int()
    .refine((days) => NET_DAYS.includes(days), "invalid"),
  creditLimitDong: dong,
  approvalOverDong: z.union([z.literal("").transform(() => null), z.null(), dong]),
  minOrderDong: dong,
  poRequired: z.union([z.boolean(), z.literal("on").transform(() => true)]).default(false),
  expectedRevision: z.coerce.number().int(),
})
export type SetTermsBody = z.infer<typeof SetTermsBody>

/** POST /admin/wholesale/companies/:id/payments — money that came for delivered goods. */
export const RecordPaymentBody = z.object({
  amountDong: dong.min(1, "too-small"),
  /** The bank's number of the transfer; the same one is booked once. */
  reference: z.string().trim().min(3, "required").max(80, "too-long"),
})
export type RecordPaymentBody = z.infer<typeof RecordPaymentBody>
