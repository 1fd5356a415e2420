import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now, today } from "../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { SettlementError } from "../errors"
import { moneyFlow } from "../terms/money-flow"
import { readBearers } from "../terms/read-bearers"
import { readSoldOrders } from "../terms/read-sold-orders"
import { readTariff } from "../terms/read-tariff"
import { termsOfLine } from "../terms/terms-of-line"

interface Input {
  attempt: { groupId: string; code: string; method: string }
  parcels: { orderId: string; producerId: string; totalDong: number }[]
}

/** Writes down the terms of every line inside the sale: what is agreed later changes nothing of it. Undone: gone. */
export const freezeTermsStep = createStep(
  "freeze-terms",
  async (input: Input, { container }) => {
    const saleIds = await freezeTerms(container, input)
    return new StepResponse({ saleIds }, saleIds)
  },
  async (saleIds, { container }) => {
    if (!saleIds) return
    const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
    const lines = await settlement.listSaleLines({ sale_id: saleIds }, { select: ["id"], take: null })
    await settlement.deleteSaleLines(lines.map((line) => line.id))
    await settlement.deleteSales(saleIds)
  },
)

async function freezeTerms(container: MedusaContainer, { attempt, parcels }: Input): Promise<string[]> {
  const orders = await readSoldOrders(
    container,
    parcels.map((parcel) => parcel.orderId),
  )
  const lines = orders.flatMap((order) => order.lines)
  const [tariff, bearers] = await Promise.all([
    readTariff(container, today(), {
      producerIds: parcels.map((parcel) => parcel.producerId),
      productIds: [...new Set(lines.flatMap((line) => line.productId ?? []))],
    }),
    readBearers(
      container,
      lines.flatMap((line) => line.discounts),
    ),
  ])
  const sold = parcels.map((parcel) => {
    const order = orders.find((candidate) => candidate.id === parcel.orderId)
    const own = (order?.lines ?? []).map((line) => termsOfLine(line, parcel.producerId, tariff, bearers))
    assertTotal(parcel, own)
    return { parcel, own }
  })
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const sales = await settlement.createSales(
    sold.map(({ parcel }) => ({
      order_id: parcel.orderId,
      order_group_id: attempt.groupId,
      code: attempt.code,
      producer_id: parcel.producerId,
      legal_form: tariff.legalForms.get(parcel.producerId) ?? "household",
      ...flowOf(),
      method: attempt.method,
      total_dong: parcel.totalDong,
      sold_on: tariff.day,
      looked_at: now(),
    })),
  )
  const idOf = new Map(sales.map((sale) => [sale.order_id, sale.id]))
  await settlement.createSaleLines(
    sold.flatMap(({ parcel, own }) =>
      own.map((line) => ({ ...line, sale_id: idOf.get(parcel.orderId) ?? "" })),
    ),
  )
  return sales.map((sale) => sale.id)
}

function flowOf() {
  const { collector, shippingEarner } = moneyFlow()
  return { collector, shipping_earner: shippingEarner }
}

function assertTotal(parcel: Input["parcels"][number], own: ReturnType<typeof termsOfLine>[]): void {
  const paid = own.reduce(
    (total, line) => total + line.gross_dong - line.seller_discount_dong - line.platform_discount_dong,
    0,
  )
  if (paid !== parcel.totalDong)
    throw new SettlementError(
      "TERMS_DISAGREE",
      `The lines of ${parcel.orderId} come to ${paid} đồng, the parcel to ${parcel.totalDong}`,
    )
}
