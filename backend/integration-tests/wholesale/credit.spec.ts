import type { ErrorBody, OfficeCompanyResponse } from "@cho-phien/contract"
import { Modules } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  createOrderFulfillmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import { beforeAll, describe, expect, it } from "vitest"
import { WHOLESALE_MODULE, type WholesaleService } from "../../src/modules/wholesale"
import { settleWholesaleLegWorkflow } from "../../src/workflows/wholesale/order/settle-leg"
import { type Harness, harness } from "../harness"
import { aBuyer, aSheet, goodsOf, order, saveRows } from "./trade"

let h: Harness
let wholesale: WholesaleService
beforeAll(async () => {
  h = await harness()
  wholesale = h.container.resolve<WholesaleService>(WHOLESALE_MODULE)
})

/** An order of one leg on terms. */
async function aLeg() {
  const buyer = await aBuyer(h)
  const { client } = buyer.admin
  const good = (await goodsOf(client, buyer.companyId)).find(
    (candidate) => candidate.availableCases >= candidate.firstOrderMinCases + 2,
  )
  const sheet = await aSheet(client, buyer.companyId)
  const cells = { [buyer.points[0]?.id ?? ""]: String(good?.firstOrderMinCases) }
  const saved = await saveRows(client, buyer.companyId, sheet, [{ variantId: good?.variantId ?? "", cells }])
  const placed = await order(client, buyer.companyId, saved.body.sheet)
  expect(placed.status, JSON.stringify(placed.body)).toBe(201)
  const [leg] = await wholesale.listOrderLegs({ purchase_order_id: placed.body.order.id })
  if (!leg) throw new Error("no leg")
  return { companyId: buyer.companyId, orderId: leg.order_id, totalDong: placed.body.order.totalDong }
}

const settle = (orderId: string, happened: "cancelled" | "delivered") =>
  settleWholesaleLegWorkflow(h.container).run({ input: { orderId, happened, actor: "spec" } })

describe("credit of a leg", () => {
  it("is free again when the leg is cancelled, however often it is told", async () => {
    const { companyId, orderId } = await aLeg()
    await cancelOrderWorkflow(h.container).run({ input: { order_id: orderId } })
    await settle(orderId, "cancelled")
    await settle(orderId, "cancelled")
    expect(await wholesale.balanceOf(companyId)).toEqual({ reservedDong: 0, receivableDong: 0 })
  })
  it("becomes what is owed when it has arrived, takes the right units off the shelf, and is paid once", async () => {
    const { companyId, orderId, totalDong } = await aLeg()
    const [made] = await h.container
      .resolve(Modules.ORDER)
      .listOrders({ id: orderId }, { relations: ["items"] })
    const [item] = made?.items ?? []
    const inventory = h.container.resolve(Modules.INVENTORY)
    const [reservation] = await inventory.listReservationItems({ line_item_id: item?.id ?? "" })
    const where = {
      inventory_item_id: reservation?.inventory_item_id ?? "",
      location_id: reservation?.location_id ?? "",
    }
    expect(Number(reservation?.quantity)).toBe(Number(item?.quantity))
    const stocked = async () => Number((await inventory.listInventoryLevels(where))[0]?.stocked_quantity)
    const before = await stocked()
    const { result } = await createOrderFulfillmentWorkflow(h.container).run({
      input: {
        order_id: orderId,
        items: [{ id: item?.id ?? "", quantity: Number(item?.quantity) }],
        location_id: where.location_id,
      },
    })
    expect(before - (await stocked())).toBe(Number(item?.quantity))
    await markOrderFulfillmentAsDeliveredWorkflow(h.container).run({
      input: { orderId, fulfillmentId: result.id },
    })
    await settle(orderId, "delivered")
    expect(await wholesale.balanceOf(companyId)).toEqual({ reservedDong: 0, receivableDong: totalDong })
    const office = await h.office()
    const pay = (amountDong: number, reference: string) =>
      office.post<OfficeCompanyResponse & ErrorBody>(`/admin/wholesale/companies/${companyId}/payments`, {
        amountDong,
        reference,
      })
    expect((await pay(totalDong + 1, "FT-1")).body.code).toBe("PAYMENT_TOO_LARGE")
    expect((await pay(totalDong, "FT-2")).body.company.credit.receivableDong).toBe(0)
    expect((await pay(totalDong, "FT-2")).body.company.credit.receivableDong).toBe(0)
    const postings = await wholesale.listCreditPostings({ company_id: companyId }, { take: null })
    expect(postings.reduce((sum, row) => sum + Number(row.amount_dong), 0)).toBe(0)
  })
})
