import { beforeAll, describe, expect, it } from "vitest"
import { now } from "../../src/clock"
import { RETURN_REQUEST_MODULE, type ReturnRequestService } from "../../src/modules/return-request"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import { type Good, goodsForSale, leave } from "../shopping/goods"
import { bought, paymentOf, settlementOf, sold, untilBooked } from "./world"

let h: Harness
let office: Client
let pair: [Good, Good]

/** Two goods of one producer: one parcel of two lines. */
async function pairOfOneProducer(): Promise<[Good, Good]> {
  const goods = (await goodsForSale(h)).filter((good) => good.nature === "processed")
  for (const first of goods) {
    const second = goods.find(
      (good) => good.producer.id === first.producer.id && good.productId !== first.productId,
    )
    if (second) return [first, second]
  }
  throw new Error("No producer of the seed makes two goods")
}

beforeAll(async () => {
  h = await harness()
  office = await h.office()
  pair = await pairOfOneProducer()
  for (const good of pair) await leave(h, good, 100)
})

describe("the refund of a return", () => {
  it("turns back the line that came back, not its neighbour", async () => {
    const [parcel] = await bought(h, [pair[0], 2], [pair[1], 3])
    const orderId = parcel?.orderId ?? ""
    await sold(h, office, orderId)
    const settlement = settlementOf(h)
    const [sale] = await settlement.listSales({ order_id: orderId })
    const lines = await settlement.listSaleLines({ sale_id: sale?.id ?? "", kind: "goods" })
    const back = lines.find((line) => line.quantity === 3)
    const request = await h.container
      .resolve<ReturnRequestService>(RETURN_REQUEST_MODULE)
      .createReturnRequests({
        order_id: orderId,
        order_group_id: sale?.order_group_id ?? "",
        code: sale?.code ?? "",
        producer_id: pair[0].producer.id,
        reason: "damaged",
        note: "Hộp vỡ.",
        lines: [
          { itemId: back?.order_line_id ?? "", name: "", packTitle: "", quantity: 1 },
        ] as unknown as Record<string, unknown>,
        requested_at: now(),
      })
    const refunded = await office.post(`/admin/payments/${await paymentOf(h, orderId)}/refund`, {
      amount: pair[1].priceDong,
      note: `return ${request.id}`,
    })
    expect(refunded.status).toBe(200)
    await untilBooked(h, orderId, "reversal")
    const entries = (await settlement.entriesOf([orderId])).get(orderId) ?? []
    const reversed = entries.filter((entry) => entry.ref.startsWith("reversal:"))
    expect(new Set(reversed.map((entry) => entry.lineId))).toEqual(new Set([back?.id]))
    const goods = reversed.filter((entry) => entry.component === "goods")
    expect(goods.map((entry) => entry.amountDong)).toEqual([-pair[1].priceDong])
  })
})
