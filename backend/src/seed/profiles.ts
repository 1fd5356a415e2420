import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueService } from "../modules/catalogue"
import { asJson } from "./as-json"
import type { SeededProduct } from "./products"
import { type SeedProduct, sourcesOf } from "./read-data"
import { vatTreatmentOf } from "./vat"

/** Words of the data → our storage classes. */
const STORAGE = {
  dry: "ambient",
  cool: "cool_dry",
  chilled: "chilled",
  frozen: "frozen",
  none: "none",
} as const

/** Profiles of products and packs of variants. */
export async function seedProfiles(
  container: MedusaContainer,
  goods: readonly SeededProduct[],
): Promise<void> {
  const service = container.resolve<CatalogueService>(CATALOGUE_MODULE)
  const profiles = await service.listProductProfiles({}, { select: ["id", "product_id"], take: null })
  const profiled = new Set(profiles.map((profile) => profile.product_id))
  await service.createProductProfiles(
    goods.filter((item) => !profiled.has(item.id)).map((item) => profileOf(item.id, item.seed)),
  )
  const packs = await service.listPacks({}, { select: ["id", "variant_id", "sold_by_case"], take: null })
  const packed = new Map(packs.map((pack) => [pack.variant_id, pack]))
  const wanted = goods.flatMap(packsOf)
  await service.createPacks(wanted.filter((pack) => !packed.has(pack.variant_id)))
  await service.updatePacks(
    wanted.flatMap(({ variant_id, sold_by_case }) => {
      const known = packed.get(variant_id)
      return known?.sold_by_case === null ? [{ id: known.id, sold_by_case }] : []
    }),
  )
}

function packsOf({ seed, variantIds }: SeededProduct) {
  return seed.variants.flatMap((variant) => {
    const variant_id = variantIds.get(variant.sku)
    return variant_id
      ? [
          {
            variant_id,
            net_weight_grams: variant.net_weight_g,
            volume_ml: variant.volume_ml,
            sold_by_case: variant.case !== null,
          },
        ]
      : []
  })
}

function profileOf(product_id: string, seed: SeedProduct) {
  return {
    product_id,
    group_code: seed.group,
    set_code: seed.set,
    commune_code: seed.commune_code,
    nature: seed.nature,
    storage: STORAGE[seed.storage],
    shelf_life_days: seed.shelf_life_days,
    season_months: seed.season_months && asJson(seed.season_months),
    tags: asJson(seed.tags),
    alcohol_abv: seed.alcohol_abv,
    age_restricted: seed.age_restricted,
    promotable: seed.promotable,
    vat_treatment: vatTreatmentOf(seed),
    real_name: seed.real_name,
    demonstration: true,
    sources: asJson(sourcesOf(seed.ocop_ref)),
    ocop_ref: seed.ocop_ref,
  }
}
