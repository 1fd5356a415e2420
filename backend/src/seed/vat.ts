import type { VatTreatment } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createTaxRateRulesWorkflow,
  createTaxRatesWorkflow,
  createTaxRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { producers, type SeedProduct } from "./read-data"
import { first } from "./shop"

/** Rates of the shop beside the region's 8 %. A line without VAT is 0 % to Medusa; the code keeps them apart. */
const RATES: Readonly<Record<Exclude<VatTreatment, "8">, { rate: number; name: string }>> = {
  not_taxable: { rate: 0, name: "Không chịu thuế GTGT" },
  not_declared: { rate: 0, name: "Không phải kê khai, tính nộp" },
  "0": { rate: 0, name: "GTGT 0 %" },
  "5": { rate: 5, name: "GTGT 5 %" },
  "10": { rate: 10, name: "GTGT 10 %" },
  direct: { rate: 0, name: "Người bán nộp thuế trực tiếp trên doanh thu" },
}

const LEGAL_NOTE =
  "VAT Law 48/2024/QH15 as amended by 149/2025/QH15, in force 01/01/2026; 8 % instead of 10 % until 31/12/2026 by Decree 174/2025/NĐ-CP. Read 25/11/2026; demonstration, to be declared by the producer and reviewed by the operator."

/**
 * The treatment a demonstration product gets (T-VAT-3): alcohol 10 % because it bears special consumption tax
 * (Decree 174/2025, art. 1), goods of a household on the direct method none, what the grower sells unprocessed
 * is not taxable, resold unprocessed goods 5 %, everything else 8 %.
 */
export function vatTreatmentOf(product: SeedProduct): VatTreatment {
  const legalForm = producers.find((producer) => producer.slug === product.producer)?.legal_form
  if (product.nature === "alcohol") return "10"
  if (legalForm === "household") return "direct"
  if (product.nature === "unprocessed") return legalForm === "enterprise" ? "5" : "not_taxable"
  return "8"
}

/** VAT of Vietnam: 8 % by default, the other rates by a rule for each product. */
export async function seedVat(
  container: MedusaContainer,
  goods: readonly { productId: string; treatment: VatTreatment }[],
): Promise<void> {
  const tax_region_id = await taxRegion(container)
  const tax = container.resolve(Modules.TAX)
  const existing = await tax.listTaxRates({ tax_region_id })
  const existingRules = await tax.listTaxRateRules({}, { take: null })
  for (const [code, { rate, name }] of Object.entries(RATES)) {
    const known = existing.find((candidate) => candidate.code === code)
    const ruled = new Set(
      existingRules.filter((rule) => rule.tax_rate_id === known?.id).map((rule) => rule.reference_id),
    )
    const rules = goods
      .filter((item) => item.treatment === code && !ruled.has(item.productId))
      .map((item) => ({ reference: "product", reference_id: item.productId }))
    if (known && rules.length > 0) {
      const input = { rules: rules.map((rule) => ({ ...rule, tax_rate_id: known.id })) }
      await createTaxRateRulesWorkflow(container).run({ input })
    }
    if (known) continue
    const metadata = { note: LEGAL_NOTE }
    await createTaxRatesWorkflow(container).run({
      input: [{ tax_region_id, name, code, rate, metadata, ...(rules.length > 0 ? { rules } : {}) }],
    })
  }
}

async function taxRegion(container: MedusaContainer): Promise<string> {
  const [existing] = await container.resolve(Modules.TAX).listTaxRegions({ country_code: "vn" })
  if (existing) return existing.id
  const { result } = await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "vn",
        provider_id: "tp_system",
        default_tax_rate: { name: "GTGT 8 %", code: "8", rate: 8, metadata: { note: LEGAL_NOTE } },
      },
    ],
  })
  return first(result).id
}
