import type { TaxActivity } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { SETTLEMENT_MODULE, type SettlementService } from "../modules/settlement"
import lawFile from "./data/legal-parameters.json"
import type { SeededProduct } from "./products"
import type { SeedProduct } from "./read-data"

const LegalRow = z.object({
  kind: z.enum(["withholding_subject", "withholding_rate", "commission_vat"]),
  key: z.string(),
  vatBp: z.int().default(0),
  pitBp: z.int().default(0),
  from: z.iso.date(),
  to: z.iso.date().nullable().default(null),
  state: z.enum(["in_force", "suspended", "repealed"]).default("in_force"),
  legalRef: z.string(),
  publishedOn: z.iso.date(),
  proof: z.enum(["read", "second_hand", "unverified"]),
  note: z.string(),
})

/** 8 % of what goods sell for: invented, as the rule says. */
const DEMONSTRATION_BP = 800
const FIRST_DAY = "2026-01-01"

/** The law's figures, one commission for all, and the tax activity of every product: what settlement starts from. */
export async function seedSettlement(
  container: MedusaContainer,
  goods: readonly SeededProduct[],
): Promise<void> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  await law(settlement)
  const [known] = await settlement.listCommissionRules({}, { select: ["id"], take: 1 })
  if (!known)
    await settlement.createCommissionRules({
      rate_bp: DEMONSTRATION_BP,
      starts_on: FIRST_DAY,
      note: "Mức minh họa cho bản trình diễn: 8 % giá bán.",
      demonstration: true,
    })
  await activities(settlement, goods)
}

async function law(settlement: SettlementService): Promise<void> {
  const rows = z.array(LegalRow).parse(lawFile.rows)
  const existing = await settlement.listLegalParameters({}, { take: null })
  const known = new Set(existing.map((row) => keyOf(row.kind, row.key, row.effective_from, row.state)))
  await settlement.createLegalParameters(
    rows
      .filter((row) => !known.has(keyOf(row.kind, row.key, row.from, row.state)))
      .map((row) => ({
        kind: row.kind,
        key: row.key,
        vat_bp: row.vatBp,
        pit_bp: row.pitBp,
        effective_from: row.from,
        effective_to: row.to,
        published_on: row.publishedOn,
        legal_ref: row.legalRef,
        state: row.state,
        proof: row.proof,
        note: row.note,
      })),
  )
}

/** A suspended figure may stand beside the one that holds from the same day. */
const keyOf = (...parts: string[]) => parts.join(" ")

async function activities(settlement: SettlementService, goods: readonly SeededProduct[]): Promise<void> {
  const existing = await settlement.listListingActivities({}, { select: ["product_id"], take: null })
  const known = new Set(existing.map((row) => row.product_id))
  await settlement.createListingActivities(
    goods
      .filter((item) => !known.has(item.id))
      .map(({ id, seed }) => ({
        product_id: id,
        activity: activityOf(seed),
        starts_on: FIRST_DAY,
        note: "Minh họa: suy ra từ loại hàng, chưa có hồ sơ.",
        demonstration: true,
      })),
  )
}

/** What a demonstration product would be declared as: grown, made, or a service. */
export function activityOf({ nature }: Pick<SeedProduct, "nature">): TaxActivity {
  if (nature === "unprocessed") return "own_produce"
  return nature === "service" ? "service" : "production"
}
