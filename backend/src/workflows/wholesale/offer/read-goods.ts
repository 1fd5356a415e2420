import { bestTiers, type CaseRule, type CaseTier } from "@cho-phien/trade/wholesale"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { today } from "../../../clock"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../modules/catalogue"
import { OCOP_MODULE, type OcopModuleService } from "../../../modules/ocop"
import {
  type CasePackRow,
  type CompanyRow,
  WHOLESALE_MODULE,
  type WholesaleService,
} from "../../../modules/wholesale"
import type { Offer, OfferProducer } from "../../purchase/offer/offer"
import { readOffers } from "../../purchase/offer/read-offers"

/** A good as one company may order it. */
export interface CompanyGood extends CaseRule {
  variantId: string
  sku: string
  codes: string[]
  producer: OfferProducer
  offer: Offer
  isFirstOrder: boolean
  availableCases: number
  tiers: CaseTier[]
  pack: CasePackRow
  shelfLifeDays: number | null
  seasonMonths: number[] | null
  certificateUntil: string | null
}

/** Where the company buys: region and channel of the shop. */
export interface WholesaleScope {
  company: CompanyRow
  salesChannelId: string
}

/**
 * The only reader of case prices: for one company, by what it has a right to. A good without packing or without a
 * price for this company is not in it; alcohol and stays are not sold this way.
 */
export async function readGoods(
  container: MedusaContainer,
  { company, salesChannelId }: WholesaleScope,
): Promise<CompanyGood[]> {
  const wholesale = container.resolve<WholesaleService>(WHOLESALE_MODULE)
  const own = company.buyer_group ? [{ buyer_group: company.buyer_group }] : []
  const [packs, tiers, articles, ordered, regionId] = await Promise.all([
    wholesale.listCasePacks({}, { take: null }) as Promise<CasePackRow[]>,
    wholesale.listCaseTiers(
      { $or: [{ company_id: company.id }, { company_id: null, buyer_group: null }, ...own] },
      { take: null },
    ),
    wholesale.listArticleCodes({ company_id: company.id }, { take: null }),
    wholesale.orderedVariants(company.id),
    regionOf(container),
  ])
  const ids = packs.map((pack) => pack.variant_id)
  const [offers, skus] = await Promise.all([
    readOffers(container, ids, { regionId, currencyCode: "vnd", salesChannelId }),
    skusOf(container, ids),
  ])
  const facts = await factsOf(container, [...offers.values()])
  return packs.flatMap((pack): CompanyGood[] => {
    const offer = offers.get(pack.variant_id)
    if (!offer?.isListed || !offer.producer || offer.nature === "alcohol" || offer.nature === "service")
      return []
    const rows = tiers.filter((tier) => tier.variant_id === pack.variant_id)
    const listOf = (isIn: (row: (typeof rows)[number]) => boolean): CaseTier[] =>
      rows
        .filter(isIn)
        .map((row) => ({ minCases: row.min_cases, casePriceDong: Number(row.case_price_dong) }))
    const table = bestTiers({
      standard: listOf((row) => row.company_id === null && row.buyer_group === null),
      ofGroup: listOf((row) => row.company_id === null && row.buyer_group !== null),
      own: listOf((row) => row.company_id === company.id),
    })
    if (table.length === 0) return []
    const known = facts.get(offer.productId)
    return [
      {
        variantId: pack.variant_id,
        sku: skus.get(pack.variant_id) ?? "",
        codes: [
          ...[pack.unit_gtin, pack.inner_gtin, pack.case_gtin].flatMap((code) => code ?? []),
          ...articles.filter((row) => row.variant_id === pack.variant_id).map((row) => row.code),
        ],
        producer: offer.producer,
        offer,
        unitsPerCase: pack.units_per_case,
        firstOrderMinCases: pack.first_order_min_cases,
        minCases: pack.min_cases,
        stepCases: pack.step_cases,
        isFirstOrder: !ordered.has(pack.variant_id),
        availableCases: Math.floor(offer.available / pack.units_per_case),
        tiers: table,
        pack,
        shelfLifeDays: known?.shelfLifeDays ?? null,
        seasonMonths: known?.seasonMonths ?? null,
        certificateUntil: known?.certificateUntil ?? null,
      },
    ]
  })
}

/** The region that sells in đồng. */
export async function regionOf(container: MedusaContainer): Promise<string> {
  const [region] = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code: "vnd" }, { take: 1, order: { created_at: "ASC" } })
  return region?.id ?? ""
}

async function skusOf(container: MedusaContainer, ids: readonly string[]): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "variant", fields: ["id", "sku"], filters: { id: [...ids] } })
  return new Map(data.map((row) => [row.id, row.sku ?? ""]))
}

async function factsOf(container: MedusaContainer, offers: readonly Offer[]) {
  const productIds = [...new Set(offers.map((offer) => offer.productId))]
  const [profiles, certificates] = await Promise.all([
    container
      .resolve<CatalogueService>(CATALOGUE_MODULE)
      .listProductProfiles({ product_id: productIds }, { take: null }),
    container.resolve<OcopModuleService>(OCOP_MODULE).listCertificates(
      {
        product_id: productIds,
        revoked_on: null,
        issued_on: { $lte: today() },
        expires_on: { $gte: today() },
      },
      { take: null },
    ),
  ])
  const until = new Map(certificates.map((row) => [row.product_id, row.expires_on]))
  return new Map(
    profiles.map((profile) => [
      profile.product_id,
      {
        shelfLifeDays: profile.shelf_life_days,
        seasonMonths: (profile.season_months as unknown as number[] | null) ?? null,
        certificateUntil: until.get(profile.product_id) ?? null,
      },
    ]),
  )
}
