import { type CommissionRule, isTaxActivity, type TaxActivity } from "@cho-phien/trade"
import type { PlainDate } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../modules/catalogue"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer"
import {
  type CommissionRuleRow,
  SETTLEMENT_MODULE,
  type SettlementService,
} from "../../../modules/settlement"

/** All that decides the terms of goods on a day, read at once for a whole purchase. */
export interface Tariff {
  day: PlainDate
  rules: CommissionRule[]
  legalForms: ReadonlyMap<string, string>
  groups: ReadonlyMap<string, string>
  activities: ReadonlyMap<string, TaxActivity>
}

export async function readTariff(
  container: MedusaContainer,
  day: PlainDate,
  { producerIds, productIds }: { producerIds: string[]; productIds: string[] },
): Promise<Tariff> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const [rules, producers, profiles, activities] = await Promise.all([
    settlement.listCommissionRules({ starts_on: { $lte: day } }, { take: null }),
    container
      .resolve<ProducerModuleService>(PRODUCER_MODULE)
      .listProducers({ id: producerIds }, { select: ["id", "legal_form"], take: null }),
    container
      .resolve<CatalogueService>(CATALOGUE_MODULE)
      .listProductProfiles(
        { product_id: productIds },
        { select: ["id", "product_id", "group_code"], take: null },
      ),
    settlement.listListingActivities(
      { product_id: productIds, starts_on: { $lte: day } },
      { take: null, order: { starts_on: "ASC", id: "ASC" } },
    ),
  ])
  return {
    day,
    rules: rules.map(ruleOf),
    legalForms: new Map(producers.map((row) => [row.id, row.legal_form])),
    groups: new Map(profiles.map((row) => [row.product_id, row.group_code])),
    // the one that began last stays
    activities: new Map(
      activities.flatMap((row) => (isTaxActivity(row.activity) ? [[row.product_id, row.activity]] : [])),
    ),
  }
}

export const ruleOf = (row: CommissionRuleRow): CommissionRule => ({
  id: row.id,
  producerId: row.producer_id,
  groupCode: row.group_code,
  rateBp: row.rate_bp,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
})
