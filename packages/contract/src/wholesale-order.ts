import { z } from "zod"
import { Day, Dong, Instant, ProducerRef, Slug } from "./common.js"

export const CaseTierView = z.object({
  minCases: z.int(),
  casePriceDong: Dong,
  caseNetDong: Dong,
  unitPriceDong: Dong,
})
export type CaseTierView = z.infer<typeof CaseTierView>

/** A good as this company may order it. Prices are the company's own: never cached, never shown to anybody else. */
export const WholesaleGood = z.object({
  variantId: z.string(),
  sku: z.string(),
  /** GTINs of unit, inner and case, and the company's own article number. */
  codes: z.array(z.string()),
  name: z.string(),
  handle: Slug,
  pack: z.string(),
  producer: ProducerRef,
  vat: z.string(),
  unitsPerCase: z.int(),
  caseWeightGrams: z.int().nullable(),
  casesPerPallet: z.int().nullable(),
  firstOrderMinCases: z.int(),
  minCases: z.int(),
  stepCases: z.int(),
  isFirstOrder: z.boolean(),
  leadDays: z.int(),
  weeklyCases: z.int().nullable(),
  shelfLifeDays: z.int().nullable(),
  seasonMonths: z.array(z.int()).nullable(),
  availableCases: z.int(),
  /** Last valid day of its OCOP certificate; null: none in force. */
  certificateUntil: Day.nullable(),
  demonstration: z.boolean(),
  tiers: z.array(CaseTierView),
})
export type WholesaleGood = z.infer<typeof WholesaleGood>

/** GET /store/wholesale/companies/:company_id/goods */
export const WholesaleGoodsResponse = z.object({ goods: z.array(WholesaleGood) })
export type WholesaleGoodsResponse = z.infer<typeof WholesaleGoodsResponse>

export const MOST_SHEET_ROWS = 2000
export const SheetRow = z.object({
  key: z.string().min(1).max(40),
  text: z.string().max(300, "too-long").default(""),
  variantId: z.string().max(64).nullable(),
  cells: z.record(z.string().max(64), z.string().max(40, "too-long")),
})
export type SheetRow = z.infer<typeof SheetRow>

export const SheetMend = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("choose-good"), variantId: z.string() }),
  z.object({ kind: z.literal("set-cell"), pointId: z.string(), cases: z.int() }),
  z.object({ kind: z.literal("merge-rows") }),
  z.object({ kind: z.literal("remove-row") }),
])
export type SheetMend = z.infer<typeof SheetMend>

export const SheetProblem = z.object({
  level: z.enum(["error", "hint"]),
  reason: z.enum([
    "unknown-good",
    "not-a-number",
    "formula",
    "negative",
    "too-large",
    "units-not-cases",
    "not-whole",
    "below-minimum",
    "off-step",
    "over-stock",
    "duplicate-row",
    "no-price",
    "next-tier",
  ]),
  pointId: z.string().nullable(),
  cases: z.number().nullable(),
  casePriceDong: Dong.nullable(),
  mends: z.array(SheetMend),
})
export type SheetProblem = z.infer<typeof SheetProblem>

/** A sheet as it stands: what was typed, and what the shop says about it. */
export const SheetView = z.object({
  id: z.string(),
  state: z.enum(["open", "ordered"]),
  revision: z.int(),
  savedAt: Instant,
  poNumber: z.string(),
  note: z.string(),
  /** Requested day by delivery point. */
  requestedOn: z.record(z.string(), Day),
  rows: z.array(
    SheetRow.extend({
      cases: z.int(),
      casePriceDong: Dong.nullable(),
      totalDong: Dong,
      problems: z.array(SheetProblem),
    }),
  ),
  netDong: Dong,
  vatDong: Dong,
  totalDong: Dong,
  errorCount: z.int(),
  /** Producers whose least order is not reached, and by how much. */
  belowMinimum: z.array(z.object({ producer: z.string(), missingDong: Dong })),
  /** The order that the sheet became. */
  orderCode: z.string().nullable(),
})
export type SheetView = z.infer<typeof SheetView>
export const SheetResponse = z.object({ sheet: SheetView })
export type SheetResponse = z.infer<typeof SheetResponse>

/** GET …/sheet — the member's open sheet, a new one when there is none. POST …/sheets/:sheet_id saves it. */
export const SaveSheetBody = z.object({
  expectedRevision: z.int(),
  rows: z.array(SheetRow).max(MOST_SHEET_ROWS, "too-long"),
  poNumber: z.string().trim().max(64, "too-long").default(""),
  note: z.string().trim().max(500, "too-long").default(""),
  requestedOn: z.record(z.string().max(64), Day).default({}),
})
export type SaveSheetBody = z.infer<typeof SaveSheetBody>

/** POST …/sheets/:sheet_id/import — adds what was pasted or uploaded; bad rows stay with their words. */
export const ImportSheetBody = z.object({
  expectedRevision: z.int(),
  text: z.string().max(500_000, "too-long").default(""),
  grid: z
    .array(z.array(z.string().max(300)).max(200))
    .max(5000, "too-long")
    .default([]),
  /** Where quantities without a heading go; empty: the points in their order. */
  pointId: z.string().max(64).default(""),
})
export type ImportSheetBody = z.infer<typeof ImportSheetBody>

/** POST …/sheets/:sheet_id/mend — one press of a proposed mend. */
export const MendSheetBody = z.object({
  expectedRevision: z.int(),
  key: z.string().max(40),
  mend: SheetMend,
})
export type MendSheetBody = z.infer<typeof MendSheetBody>

/** POST …/sheets/:sheet_id/order — ordered once; above a limit it waits for an approver. */
export const OrderSheetBody = z.object({ expectedRevision: z.int(), shownTotalDong: z.int().min(0) })
export type OrderSheetBody = z.infer<typeof OrderSheetBody>

export const PurchaseOrderState = z.enum(["pending", "refused", "outdated", "placed"])
export type PurchaseOrderState = z.infer<typeof PurchaseOrderState>

export const PurchaseOrderLeg = z.object({
  id: z.string(),
  number: z.string(),
  state: z.enum(["placed", "confirmed", "shipped", "received", "cancelled"]),
  producer: ProducerRef,
  point: z.object({ code: z.string(), name: z.string() }),
  requestedOn: Day.nullable(),
  totalDong: Dong,
  lines: z.array(
    z.object({
      name: z.string(),
      pack: z.string(),
      cases: z.int(),
      unitsPerCase: z.int(),
      casePriceDong: Dong,
      totalDong: Dong,
      vat: z.string(),
    }),
  ),
})
export type PurchaseOrderLeg = z.infer<typeof PurchaseOrderLeg>

export const PurchaseOrderSummary = z.object({
  id: z.string(),
  code: z.string(),
  poNumber: z.string(),
  state: PurchaseOrderState,
  requestedBy: z.string(),
  requestedAt: Instant,
  totalDong: Dong,
})
export type PurchaseOrderSummary = z.infer<typeof PurchaseOrderSummary>

export const PurchaseOrderView = PurchaseOrderSummary.extend({
  netDong: Dong,
  vatDong: Dong,
  /** Rows of VAT over all legs. */
  vat: z.array(z.object({ treatment: z.string(), netDong: Dong, vatDong: Dong.nullable() })),
  note: z.string(),
  contentHash: z.string(),
  /** Why it waits, or waited, for an approver. */
  approvalReasons: z.array(z.enum(["over-limit", "over-month"])),
  decidedBy: z.string().nullable(),
  decisionNote: z.string(),
  /** Whether the reader may approve it now. */
  canDecide: z.boolean(),
  legs: z.array(PurchaseOrderLeg),
})
export type PurchaseOrderView = z.infer<typeof PurchaseOrderView>

export const PurchaseOrdersResponse = z.object({ orders: z.array(PurchaseOrderSummary) })
export type PurchaseOrdersResponse = z.infer<typeof PurchaseOrdersResponse>
export const PurchaseOrderResponse = z.object({ order: PurchaseOrderView })
export type PurchaseOrderResponse = z.infer<typeof PurchaseOrderResponse>

/** POST …/orders/:order_id/decision — an approval is of what was seen: the hash of its content. */
export const DecideOrderBody = z
  .object({
    decision: z.enum(["approve", "refuse"]),
    contentHash: z.string().max(80),
    note: z.string().trim().max(500, "too-long").default(""),
  })
  .refine(({ decision, note }) => decision === "approve" || note.length >= 3, {
    path: ["note"],
    message: "required",
  })
export type DecideOrderBody = z.infer<typeof DecideOrderBody>
