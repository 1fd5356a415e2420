import type { StatementLine, StatementSums, StatementView } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import type { StatementEntry } from "../../../modules/settlement/balances"
import { codesOfOrders, producerNames } from "../read-names"
import { daysOfMonth } from "./month"

/**
 * A producer's statement of a month, `YYYY-MM`: read from the ledger, whose rows never change, so that an issued one
 * reads the same for ever. The caller has checked whose statement may be read.
 */
export async function readStatement(
  container: MedusaContainer,
  producerId: string,
  month: string,
): Promise<StatementView | null> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const period = daysOfMonth(month)
  const [names, { openingDong, entries }, [issued]] = await Promise.all([
    producerNames(container, [producerId]),
    settlement.statementOf(producerId, period),
    settlement.listStatements({ producer_id: producerId, from_on: period.fromOn }),
  ])
  const producer = names.get(producerId)
  if (!producer) return null
  const codes = await codesOfOrders(
    container,
    entries.flatMap((entry) => entry.orderId ?? []),
  )
  const lines = linesOf(entries, codes)
  const sums = sumsOf(entries)
  return {
    number: issued?.number ?? null,
    issuedAt: issued?.issued_at.toISOString() ?? null,
    producer,
    month,
    ...period,
    openingDong,
    closingDong: openingDong + sums.totalDong,
    sums,
    lines,
  }
}

/** What a producer is owed now, and what of it is on its way already. The caller has checked whose balance it is. */
export async function readProducerBalance(
  container: MedusaContainer,
  producerId: string,
  untilOn: string,
): Promise<{ balanceDong: number; reservedDong: number }> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const [own] = await settlement.balancesOf(untilOn, producerId)
  return { balanceDong: own?.balanceDong ?? 0, reservedDong: own?.reservedDong ?? 0 }
}

/** One line for each posting, in the order of booking. */
function linesOf(entries: readonly StatementEntry[], codes: ReadonlyMap<string, string>): StatementLine[] {
  const byRef = new Map<string, StatementEntry[]>()
  for (const entry of entries) byRef.set(entry.ref, [...(byRef.get(entry.ref) ?? []), entry])
  return [...byRef.values()].flatMap((own) => {
    const [first] = own
    return first
      ? [
          {
            ref: first.ref,
            kind: first.kind as StatementLine["kind"],
            on: first.bookedOn,
            orderId: first.orderId,
            code: first.orderId ? (codes.get(first.orderId) ?? null) : null,
            reason: first.reason,
            sums: sumsOf(own),
          },
        ]
      : []
  })
}

/** Entries by what they are for; the total is all of them. */
export function sumsOf(entries: readonly Pick<StatementEntry, "component" | "amountDong">[]): StatementSums {
  const of = (component: string) =>
    entries.filter((e) => e.component === component).reduce((total, e) => total + e.amountDong, 0)
  return {
    goodsDong: of("goods"),
    shippingDong: of("shipping"),
    commissionDong: of("commission"),
    commissionVatDong: of("commission_vat"),
    taxVatDong: of("tax_vat"),
    taxPitDong: of("tax_pit"),
    directDong: of("direct"),
    payoutDong: of("payout"),
    adjustmentDong: of("adjustment"),
    totalDong: entries.reduce((total, e) => total + e.amountDong, 0),
  }
}
