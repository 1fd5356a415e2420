import type { WholesaleGood } from "@cho-phien/contract"
import { roundHalfUp, vatInsideGross, vatRateOf } from "@cho-phien/trade"
import type { CompanyGood } from "../../../workflows/wholesale/offer/read-goods"

/** A good as its buyer sees it: case prices with and without VAT, what it is per unit, and how it may be ordered. */
export function goodView(good: CompanyGood): WholesaleGood {
  const { offer, pack } = good
  const rate = vatRateOf(offer.vat)
  const perPallet = pack.cases_per_layer && pack.layers_per_pallet
  return {
    variantId: good.variantId,
    sku: good.sku,
    codes: good.codes,
    name: offer.name,
    handle: offer.handle,
    pack: offer.packTitle,
    producer: { slug: good.producer.slug, name: good.producer.name },
    vat: offer.vat,
    unitsPerCase: good.unitsPerCase,
    caseWeightGrams: pack.case_weight_grams,
    casesPerPallet: perPallet ? (pack.cases_per_layer ?? 0) * (pack.layers_per_pallet ?? 0) : null,
    firstOrderMinCases: good.firstOrderMinCases,
    minCases: good.minCases,
    stepCases: good.stepCases,
    isFirstOrder: good.isFirstOrder,
    leadDays: pack.lead_days,
    weeklyCases: pack.weekly_cases,
    shelfLifeDays: good.shelfLifeDays,
    seasonMonths: good.seasonMonths,
    availableCases: good.availableCases,
    certificateUntil: good.certificateUntil,
    demonstration: pack.demonstration,
    tiers: good.tiers.map(({ minCases, casePriceDong }) => ({
      minCases,
      casePriceDong,
      caseNetDong: rate === null ? casePriceDong : vatInsideGross(casePriceDong, rate).netDong,
      unitPriceDong: roundHalfUp(casePriceDong / good.unitsPerCase),
    })),
  }
}
