import type { SettlementOverview } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../../../../clock"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../../modules/producer"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../../modules/settlement"
import { readPayoutAccounts } from "../../../../workflows/settlement/payout/payout-accounts"
import { countWithoutActivity } from "./listings"

/** Where the money is, whom it is owed to, and what needs somebody's eye. */
export async function readOverview(container: MedusaContainer): Promise<SettlementOverview> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const [accounts, balances, payoutAccounts, [, openSales], [check], withoutActivity] = await Promise.all([
    settlement.listLedgerAccounts({ producer_id: null }, { take: null, order: { id: "ASC" } }),
    settlement.balancesOf(today()),
    readPayoutAccounts(container),
    settlement.listAndCountSales({ completed_at: null }, { select: ["id"], take: 1 }),
    settlement.listLedgerChecks({}, { take: 1, order: { ran_at: "DESC", id: "DESC" } }),
    countWithoutActivity(container),
  ])
  const producers = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducers({ id: balances.map((row) => row.producerId) }, { take: null })
  const byId = new Map(producers.map((row) => [row.id, row]))
  return {
    accounts: accounts.map((row) => ({ code: row.id, balanceDong: Number(row.balance_dong) })),
    producers: balances
      .flatMap(({ producerId, balanceDong, reservedDong }) => {
        const row = byId.get(producerId)
        if (!row) return []
        const producer = { id: row.id, name: row.name, slug: row.slug }
        const hasAccount = payoutAccounts.has(producerId)
        return [{ producer, legalForm: row.legal_form, balanceDong, reservedDong, hasAccount }]
      })
      .sort((a, b) => b.balanceDong - a.balanceDong || a.producer.name.localeCompare(b.producer.name, "vi")),
    openSales,
    withoutActivity,
    lastCheck: check
      ? {
          ranAt: check.ran_at.toISOString(),
          isGood: check.is_good,
          findings: Array.isArray(check.findings) ? check.findings.length : 0,
        }
      : null,
  }
}
