import {
  type BookedEntry,
  type ParcelFacts,
  paidForParcel,
  planPostings,
  type SaleTerms,
} from "@cho-phien/trade"
import { vietnamDayOf } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import type { Finding } from "../../../modules/settlement/contradictions"
import { lawOf, termsOf } from "../../../modules/settlement/terms"
import { readParcelFacts } from "../facts/read-parcel-facts"

const AT_ONCE = 200

/** Compares every sale with its order: what the ledger lacks, and what it says of the buyer's money. */
export async function salesThatDisagree(
  container: MedusaContainer,
): Promise<{ looked: number; findings: Finding[] }> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const law = (await settlement.listLegalParameters({}, { take: null })).map(lawOf)
  const findings: Finding[] = []
  let looked = 0
  for (let skip = 0; ; skip += AT_ONCE) {
    const sales = await settlement.listSales({}, { take: AT_ONCE, skip, order: { id: "ASC" } })
    if (sales.length === 0) return { looked, findings }
    const ids = sales.map((sale) => sale.order_id)
    const lines = await settlement.listSaleLines({ sale_id: sales.map((sale) => sale.id) }, { take: null })
    const [facts, entries] = await Promise.all([readParcelFacts(container, ids), settlement.entriesOf(ids)])
    for (const sale of sales) {
      const parcel = facts.get(sale.order_id)
      const own = entries.get(sale.order_id) ?? []
      looked += 1
      const terms = termsOf(
        sale,
        lines.filter((line) => line.sale_id === sale.id),
      )
      if (!parcel) findings.push({ kind: "order_gone", subject: sale.order_id, amountDong: 0 })
      else findings.push(...disagreements(terms, parcel, own, law))
    }
  }
}

type Law = Parameters<typeof planPostings>[3]["law"]

function disagreements(
  terms: SaleTerms,
  facts: ParcelFacts,
  entries: readonly BookedEntry[],
  law: Law,
): Finding[] {
  const lacking = planPostings(terms, facts, entries, { law, dayOf: vietnamDayOf })
  const findings = lacking.map(({ ref }) => ({ kind: "not_booked", subject: ref, amountDong: 0 }))
  if (lacking.length > 0) return findings
  const sum = (list: readonly { amountDong: number }[]) =>
    list.reduce((total, one) => total + one.amountDong, 0)
  const isComplete = entries.some((entry) => entry.ref === `sale:${terms.orderId}`)
  // a complete sale has taken what was paid, and what went back was taken off the sale again
  const expected = sum(facts.receipts) - (isComplete ? paidForParcel(terms) : sum(facts.refunds))
  const inLedger = sum(entries.filter((entry) => entry.account === "buyers"))
  return inLedger === expected
    ? []
    : [{ kind: "buyers_money", subject: terms.orderId, amountDong: inLedger - expected }]
}
