import { artKindFor } from "@cho-phien/label-art"
import { isProductGroupCode, productGroup } from "@cho-phien/ocop"
import { clean, fold } from "@cho-phien/vietnam"
import { communeByCode, communeName } from "@cho-phien/vietnam/places"
import type { NewEntry, PackDoc, Words } from "../../modules/catalogue"
import { availabilityOf } from "./availability-of"
import type { ListedProduct } from "./read-listed-products"

/** Stands for "more than anybody asks for" where stock is not counted. */
const UNCOUNTED = 9_999

/** The entry of a product, or null while something that a shopper must know (price, producer, profile) is missing. */
export function entryOf({ product, english, available, shippingFromDong }: ListedProduct): NewEntry | null {
  const { product_profile: profile, producer } = product
  const packs = packsOf({ product, english, available })
  const cheapest = packs[0]
  if (!profile || !producer || !cheapest) return null
  const name = words(product.title, english.get(product.id)?.title)
  const units = Math.max(...packs.map((pack) => pack.availableUnits))
  return {
    product_id: product.id,
    handle: product.handle,
    name_vi: name.vi,
    name_en: name.en,
    search_text: searchText([
      name.vi,
      name.en,
      producer.name,
      ...placeAndGroup(profile),
      ...profile.tags.map((tag) => tag.replaceAll("-", " ")),
    ]),
    group_code: profile.group_code,
    set_code: profile.set_code,
    commune_code: profile.commune_code,
    producer_id: producer.id,
    producer_slug: producer.slug,
    producer_name: producer.name,
    age_restricted: profile.age_restricted,
    promotable: profile.promotable,
    price_from_dong: cheapest.priceDong,
    available_units: units,
    availability: availabilityOf(units),
    wholesale: product.variants.some((variant) => variant.pack?.sold_by_case === true),
    tags: profile.tags,
    season_months: profile.season_months,
    listed_at: product.created_at.toISOString(),
    doc: {
      card: {
        pictureUrl: product.thumbnail ?? product.images[0]?.url ?? null,
        artKind: artKindFor({ setCode: profile.set_code, tags: profile.tags, name: product.title }),
        packs,
        demonstration: profile.demonstration,
      },
      page: {
        description: words(product.description ?? "", english.get(product.id)?.description),
        pictureUrls: product.images.map((image) => image.url),
        ingredients: profile.ingredients_vi ? words(profile.ingredients_vi, profile.ingredients_en) : null,
        storage: profile.storage,
        shelfLifeDays: profile.shelf_life_days,
        alcoholAbv: profile.alcohol_abv,
        vatTreatment: profile.vat_treatment,
        realName: profile.real_name,
        sources: profile.sources,
        producer: {
          legalForm: producer.legal_form,
          communeCode: producer.commune_code,
          intro: words(producer.story_vi, producer.story_en),
          handlingDays: producer.handling_days,
          shipsCold: producer.ships_cold,
          shippingFromDong,
          demonstration: producer.demonstration,
        },
      },
    },
  }
}

/** Packs with a price, cheapest first. */
function packsOf({ product, english, available }: Omit<ListedProduct, "shippingFromDong">): PackDoc[] {
  return product.variants
    .flatMap((variant): PackDoc[] => {
      const price = variant.calculated_price?.calculated_amount
      if (price === undefined) return []
      const counted = variant.manage_inventory && !variant.allow_backorder
      return [
        {
          variantId: variant.id,
          sku: variant.sku,
          title: words(variant.title, english.get(variant.id)?.title),
          priceDong: Math.round(price),
          netWeightGrams: variant.pack?.net_weight_grams ?? null,
          volumeMl: variant.pack?.volume_ml ?? null,
          availableUnits: counted ? Math.max(0, available.get(variant.id) ?? 0) : UNCOUNTED,
        },
      ]
    })
    .sort((a, b) => a.priceDong - b.priceDong || (a.variantId < b.variantId ? -1 : 1))
}

const words = (vi: string, en: unknown): Words => ({ vi, en: typeof en === "string" && en !== "" ? en : vi })

function placeAndGroup(profile: { commune_code: string; group_code: string }): string[] {
  const commune = communeByCode(profile.commune_code)
  const group = isProductGroupCode(profile.group_code) ? productGroup(profile.group_code).name : null
  return [
    ...(commune ? [communeName(commune), communeName(commune, "en")] : []),
    ...(group ? [group.vi, group.en] : []),
  ]
}

/** Folded words, each after a space, so that a search finds beginnings of words. */
function searchText(parts: readonly string[]): string {
  const found = fold(clean(parts.join(" "))).match(/[a-z0-9]+/g) ?? []
  return ` ${[...new Set(found)].join(" ")}`
}
