import { z } from "zod"
import { Day, Dong, Instant, LegalForm, PageQuery, ProductGroupCode } from "./common.js"

/** Money of the platform and its producers; everything here is for the office only. */
const note = z.string().trim().min(5, "required").max(500, "too-long")
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "invalid-format")
/** Made by the form when it opens: the same deed sent twice is done once. */
const RequestId = z.uuid("invalid-format")
const pages = { count: z.int(), page: z.int(), pageSize: z.int(), pageCount: z.int() }
const ProducerName = z.object({ id: z.string(), name: z.string(), slug: z.string() })

export const TaxActivityCode = z.enum([
  "trading",
  "trading_untaxed",
  "own_produce",
  "production",
  "production_five",
  "transport",
  "service",
  "other",
  "undetermined",
])
export type TaxActivityCode = z.infer<typeof TaxActivityCode>

/** GET /admin/settlement/overview */
export const SettlementOverview = z.object({
  /** The platform's own accounts; above 0: owed or earned, below 0: lies there or was spent. */
  accounts: z.array(z.object({ code: z.string(), balanceDong: Dong })),
  producers: z.array(
    z.object({
      producer: ProducerName,
      legalForm: LegalForm,
      balanceDong: Dong,
      /** What drafted and approved batches are about to pay. */
      reservedDong: Dong,
      hasAccount: z.boolean(),
    }),
  ),
  /** Sales that are not complete yet: not delivered, or not paid. */
  openSales: z.int(),
  /** Products of households whose tax activity nobody has approved: the highest rate is withheld. */
  withoutActivity: z.int(),
  lastCheck: z.object({ ranAt: Instant, isGood: z.boolean(), findings: z.int() }).nullable(),
})
export type SettlementOverview = z.infer<typeof SettlementOverview>

export const CommissionRuleView = z.object({
  id: z.string(),
  producer: ProducerName.nullable(),
  groupCode: ProductGroupCode.nullable(),
  /** Hundredths of a per cent. */
  rateBp: z.int(),
  startsOn: Day,
  endsOn: Day.nullable(),
  note: z.string(),
  demonstration: z.boolean(),
  /** Today it applies, will, or has applied. */
  state: z.enum(["coming", "in_force", "ended"]),
})
export type CommissionRuleView = z.infer<typeof CommissionRuleView>
export const CommissionRuleListResponse = z.object({ rules: z.array(CommissionRuleView) })
export type CommissionRuleListResponse = z.infer<typeof CommissionRuleListResponse>

/** POST /admin/settlement/commission-rules — for sales from a day on; what is sold already keeps its terms. */
export const NewCommissionRuleBody = z.object({
  producerId: z.string().max(64).nullable().default(null),
  groupCode: ProductGroupCode.nullable().default(null),
  rateBp: z.int("invalid-format").min(0, "too-small").max(5000, "too-big"),
  startsOn: Day,
  endsOn: Day.nullable().default(null),
  note,
})
export type NewCommissionRuleBody = z.infer<typeof NewCommissionRuleBody>
/** POST /admin/settlement/commission-rules/:id/end — its last day. */
export const EndCommissionRuleBody = z.object({ endsOn: Day })
export type EndCommissionRuleBody = z.infer<typeof EndCommissionRuleBody>

export const LegalParameterView = z.object({
  id: z.string(),
  kind: z.enum(["withholding_subject", "withholding_rate", "commission_vat"]),
  key: z.string(),
  vatBp: z.int(),
  pitBp: z.int(),
  effectiveFrom: Day,
  effectiveTo: Day.nullable(),
  publishedOn: Day.nullable(),
  legalRef: z.string(),
  state: z.enum(["in_force", "suspended", "repealed"]),
  proof: z.enum(["read", "second_hand", "unverified"]),
  note: z.string(),
  change: z.object({ by: z.string(), at: Instant, note: z.string() }).nullable(),
})
export type LegalParameterView = z.infer<typeof LegalParameterView>
export const LegalParameterListResponse = z.object({ parameters: z.array(LegalParameterView) })
export type LegalParameterListResponse = z.infer<typeof LegalParameterListResponse>

/** POST /admin/settlement/legal-parameters */
export const NewLegalParameterBody = z.object({
  kind: LegalParameterView.shape.kind,
  key: z.string().trim().min(2, "required").max(40, "too-long"),
  vatBp: z.int("invalid-format").min(0, "too-small").max(10_000, "too-big").default(0),
  pitBp: z.int("invalid-format").min(0, "too-small").max(10_000, "too-big").default(0),
  effectiveFrom: Day,
  effectiveTo: Day.nullable().default(null),
  publishedOn: Day.nullable().default(null),
  legalRef: z.string().trim().min(3, "required").max(200, "too-long"),
  proof: LegalParameterView.shape.proof,
  note,
})
export type NewLegalParameterBody = z.infer<typeof NewLegalParameterBody>
/** POST /admin/settlement/legal-parameters/:id/state — suspended, in force again, or ended on a day. */
export const LegalStateBody = z.object({
  state: LegalParameterView.shape.state,
  effectiveTo: Day.nullable().default(null),
  note,
})
export type LegalStateBody = z.infer<typeof LegalStateBody>

/** GET /admin/settlement/activities — `missing`: products of households with no approved activity. */
export const ActivityQuery = z.object({
  list: z.enum(["missing", "all"]).default("missing"),
  ...PageQuery.shape,
})
export type ActivityQuery = z.infer<typeof ActivityQuery>
export const ListingActivityView = z.object({
  productId: z.string(),
  productName: z.string(),
  producer: ProducerName,
  activity: TaxActivityCode.nullable(),
  startsOn: Day.nullable(),
  note: z.string(),
  demonstration: z.boolean(),
})
export type ListingActivityView = z.infer<typeof ListingActivityView>
export const ListingActivityListResponse = z.object({ listings: z.array(ListingActivityView), ...pages })
export type ListingActivityListResponse = z.infer<typeof ListingActivityListResponse>
/** POST /admin/settlement/activities — approves; holds for sales from that day on. */
export const ApproveActivityBody = z.object({
  productId: z.string().min(1, "required").max(64),
  activity: TaxActivityCode,
  startsOn: Day,
  note,
})
export type ApproveActivityBody = z.infer<typeof ApproveActivityBody>

/** GET /admin/settlement/entries — the ledger, newest first; of a producer or of an order. */
export const LedgerQuery = z.object({
  producerId: z.string().max(64).optional(),
  orderId: z.string().max(64).optional(),
  ...PageQuery.shape,
})
export type LedgerQuery = z.infer<typeof LedgerQuery>
export const LedgerPostingView = z.object({
  id: z.string(),
  ref: z.string(),
  kind: z.enum([
    "receipt",
    "sale",
    "refund",
    "reversal",
    "payout",
    "payout_settled",
    "payout_failed",
    "transfer",
    "adjustment",
  ]),
  bookedAt: Instant,
  orderId: z.string().nullable(),
  /** The purchase's code. */
  code: z.string().nullable(),
  producer: ProducerName.nullable(),
  reason: z.string().nullable(),
  actor: z.string().nullable(),
  entries: z.array(z.object({ account: z.string(), component: z.string(), amountDong: Dong })),
})
export type LedgerPostingView = z.infer<typeof LedgerPostingView>
export const LedgerResponse = z.object({ postings: z.array(LedgerPostingView), ...pages })
export type LedgerResponse = z.infer<typeof LedgerResponse>

const amount = z
  .int("invalid-format")
  .min(-10_000_000_000, "too-small")
  .max(10_000_000_000, "too-big")
  .refine((dong) => dong !== 0, "required")

/** POST /admin/settlement/adjustments — above 0: the producer is owed more. */
export const AdjustmentBody = z.object({
  requestId: RequestId,
  producerId: z.string().min(1, "required").max(64),
  amountDong: amount,
  /** Who bears it: the platform, or money that moved at the bank. */
  counter: z.enum(["goodwill", "bank"]),
  reason: note,
})
export type AdjustmentBody = z.infer<typeof AdjustmentBody>
/** POST /admin/settlement/moves — money between the platform's own accounts. */
export const MoneyMoveBody = z.object({
  requestId: RequestId,
  move: z.enum(["carrier_remitted", "gateway_paid", "tax_vat_paid", "tax_pit_paid", "carrier_paid"]),
  amountDong: z.int("invalid-format").min(1, "too-small").max(100_000_000_000, "too-big"),
  reason: note,
})
export type MoneyMoveBody = z.infer<typeof MoneyMoveBody>
/** `isNew` is false when the same deed had been sent before. */
export const BookedResponse = z.object({ ref: z.string(), isNew: z.boolean() })
export type BookedResponse = z.infer<typeof BookedResponse>

export const StatementSums = z.object({
  goodsDong: Dong,
  shippingDong: Dong,
  commissionDong: Dong,
  commissionVatDong: Dong,
  taxVatDong: Dong,
  taxPitDong: Dong,
  directDong: Dong,
  payoutDong: Dong,
  adjustmentDong: Dong,
  totalDong: Dong,
})
export type StatementSums = z.infer<typeof StatementSums>
/** One parcel, payout or correction of a statement; its sums by what they are for. */
export const StatementLine = z.object({
  ref: z.string(),
  kind: LedgerPostingView.shape.kind,
  on: Day,
  orderId: z.string().nullable(),
  code: z.string().nullable(),
  reason: z.string().nullable(),
  sums: StatementSums,
})
export type StatementLine = z.infer<typeof StatementLine>
export const StatementView = z.object({
  /** Null: the month has not been issued. */
  number: z.string().nullable(),
  issuedAt: Instant.nullable(),
  producer: ProducerName,
  month: Month,
  fromOn: Day,
  toOn: Day,
  openingDong: Dong,
  closingDong: Dong,
  sums: StatementSums,
  lines: z.array(StatementLine),
})
export type StatementView = z.infer<typeof StatementView>
/** GET /admin/settlement/statements — every producer with entries up to that month. */
export const StatementListQuery = z.object({ month: Month.optional() })
export type StatementListQuery = z.infer<typeof StatementListQuery>
export const StatementListResponse = z.object({
  month: Month,
  isOver: z.boolean(),
  statements: z.array(StatementView.omit({ lines: true })),
})
export type StatementListResponse = z.infer<typeof StatementListResponse>
/** POST /admin/settlement/statements — issues a month that is over, for all producers or one. */
export const IssueStatementsBody = z.object({
  month: Month,
  producerId: z.string().max(64).nullable().default(null),
})
export type IssueStatementsBody = z.infer<typeof IssueStatementsBody>
export const IssuedStatementsResponse = z.object({ issued: z.int() })
export type IssuedStatementsResponse = z.infer<typeof IssuedStatementsResponse>

export const PayoutItemView = z.object({
  id: z.string(),
  producer: ProducerName,
  amountDong: Dong,
  state: z.enum(["planned", "held", "exported", "paid", "failed", "returned"]),
  heldReason: z.enum(["no_account", "account_changed", "below_minimum", "balance_changed"]).nullable(),
  /** Null: the producer has no account that was checked. */
  account: z.object({ bankName: z.string(), number: z.string(), name: z.string() }).nullable(),
  note: z.string(),
})
export type PayoutItemView = z.infer<typeof PayoutItemView>
const Deed = z.object({ by: z.string(), name: z.string(), at: Instant })
export const PayoutBatchView = z.object({
  id: z.string(),
  code: z.string(),
  untilOn: Day,
  state: z.enum(["draft", "approved", "exported", "closed", "cancelled"]),
  /** What is or will be paid: items that are not held back. */
  totalDong: Dong,
  count: z.int(),
  heldDong: Dong,
  returned: z.int(),
  drafted: Deed,
  approved: Deed.nullable(),
  exported: Deed.nullable(),
  note: z.string(),
})
export type PayoutBatchView = z.infer<typeof PayoutBatchView>
export const PayoutListResponse = z.object({ batches: z.array(PayoutBatchView), ...pages })
export type PayoutListResponse = z.infer<typeof PayoutListResponse>
export const PayoutResponse = z.object({ batch: PayoutBatchView, items: z.array(PayoutItemView) })
export type PayoutResponse = z.infer<typeof PayoutResponse>
/** GET /admin/settlement/payouts */
export const PayoutQuery = z.object(PageQuery.shape)
export type PayoutQuery = z.infer<typeof PayoutQuery>
/** POST /admin/settlement/payouts — drafts all that is owed at the end of that day. */
export const DraftPayoutBody = z.object({
  untilOn: Day,
  note: z.string().trim().max(500, "too-long").default(""),
})
export type DraftPayoutBody = z.infer<typeof DraftPayoutBody>
/** POST /admin/settlement/payouts/items/:id/settle — what the bank did. */
export const SettlePayoutBody = z.object({ outcome: z.enum(["paid", "failed", "returned"]), note })
export type SettlePayoutBody = z.infer<typeof SettlePayoutBody>

/** GET and POST /admin/settlement/checks — the nightly check, newest first; POST runs it now. */
export const LedgerFinding = z.object({ kind: z.string(), subject: z.string(), amountDong: Dong })
export type LedgerFinding = z.infer<typeof LedgerFinding>
export const LedgerCheckView = z.object({
  id: z.string(),
  ranAt: Instant,
  isGood: z.boolean(),
  postings: z.int(),
  sales: z.int(),
  findings: z.array(LedgerFinding),
})
export type LedgerCheckView = z.infer<typeof LedgerCheckView>
export const LedgerCheckListResponse = z.object({ checks: z.array(LedgerCheckView) })
export type LedgerCheckListResponse = z.infer<typeof LedgerCheckListResponse>
