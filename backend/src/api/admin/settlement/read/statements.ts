import type { StatementListResponse, StatementView } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../../../../clock"
import { settlementStatement } from "../../../../documents/papers/settlement-statement"
import { renderPdf } from "../../../../documents/render-pdf"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../../modules/producer"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../../modules/settlement"
import { SettlementError } from "../../../../workflows/settlement/errors"
import { daysOfMonth, isOver } from "../../../../workflows/settlement/statement/month"
import { readStatement } from "../../../../workflows/settlement/statement/read-statement"

/** The month of every producer that had a balance or entries in it; without a month, the present one. */
export async function listStatements(
  container: MedusaContainer,
  asked: { month?: string },
): Promise<StatementListResponse> {
  const month = asked.month ?? today().slice(0, 7)
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const balances = await settlement.balancesOf(daysOfMonth(month).toOn)
  const statements: StatementListResponse["statements"] = []
  for (const { producerId } of balances) {
    const statement = await readStatement(container, producerId, month)
    if (!statement || (statement.openingDong === 0 && statement.lines.length === 0)) continue
    const { lines: _lines, ...head } = statement
    statements.push(head)
  }
  statements.sort((a, b) => a.producer.name.localeCompare(b.producer.name, "vi"))
  return { month, isOver: isOver(month), statements }
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** The month that stands in the address; anything else names no statement. */
export function monthIn({ month = "" }: Record<string, string | undefined>): string {
  if (MONTH.test(month)) return month
  throw new SettlementError("STATEMENT_NOT_FOUND", `${month} is not a month`)
}

/** One statement, by producer and month as they stand in the address. */
export async function statementAt(
  container: MedusaContainer,
  params: Record<string, string | undefined>,
): Promise<StatementView> {
  const { producerId = "" } = params
  const month = monthIn(params)
  const statement = await readStatement(container, producerId, month)
  if (!statement)
    throw new SettlementError("STATEMENT_NOT_FOUND", `There is no statement of ${producerId} for ${month}`)
  return statement
}

/** The statement on paper; one of an invented producer says that it has no value. */
export async function statementPdf(container: MedusaContainer, statement: StatementView): Promise<Buffer> {
  const [row] = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducers({ id: statement.producer.id }, { select: ["id", "demonstration"] })
  return renderPdf(
    settlementStatement({ statement, printedOn: today(), isDemonstration: row?.demonstration ?? true }),
  )
}
