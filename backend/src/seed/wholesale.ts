import type { MedusaContainer } from "@medusajs/framework/types"
import { WHOLESALE_MODULE, type WholesaleService } from "../modules/wholesale"
import type { SeededProduct } from "./products"
import { tradePacks } from "./wholesale-data"

/** Packing and case prices of the demonstration. The case price is made once here and stored as such. */
export async function seedWholesale(
  container: MedusaContainer,
  goods: readonly SeededProduct[],
): Promise<void> {
  const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
  const variantIds = new Map(goods.flatMap((good) => [...good.variantIds]))
  const [packs, tiers] = await Promise.all([
    wholesale.listCasePacks({}, { select: ["id", "variant_id"], take: null }),
    wholesale.listCaseTiers({ company_id: null }, { select: ["id", "variant_id"], take: null }),
  ])
  const packed = new Set(packs.map((pack) => pack.variant_id))
  const priced = new Set(tiers.map((tier) => tier.variant_id))
  const known = tradePacks.flatMap(({ sku, ...rest }) => {
    const variant_id = variantIds.get(sku)
    return variant_id ? [{ variant_id, ...rest }] : []
  })
  await wholesale.createCasePacks(
    known
      .filter(({ variant_id }) => !packed.has(variant_id))
      .map(({ variant_id, packing }) => ({
        variant_id,
        units_per_case: packing.units,
        case_weight_grams: packing.gross_weight_g,
        case_length_cm: packing.length_cm,
        case_width_cm: packing.width_cm,
        case_height_cm: packing.height_cm,
        first_order_min_cases: packing.min_cases,
        min_cases: packing.min_cases,
        step_cases: packing.step_cases,
        demonstration: true,
      })),
  )
  await wholesale.createCaseTiers(
    known
      .filter(({ variant_id }) => !priced.has(variant_id))
      .flatMap(({ variant_id, packing, tiers }) =>
        tiers.map((tier) => ({
          variant_id,
          min_cases: tier.min_cases,
          case_price_dong: tier.unit_price_vnd * packing.units,
          demonstration: true,
        })),
      ),
  )
}
