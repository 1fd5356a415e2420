import type {
  AwaitedPaymentListResponse,
  BankAccountResponse,
  PlaceOrderResponse,
  RefundTaskListResponse,
} from "@cho-phien/contract"
import { Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import settleTransfers from "../../src/jobs/settle-transfers"
import { reconcile } from "../../src/workflows/payment/reconcile/reconcile"
import { aTransfer, lookAt, tell } from "../cashless/bank"
import { ordersOf, type ShopOfThree, shopOfThree } from "../cashless/shop-of-three"
import type { Client } from "../client"
import { atInstant } from "../clock"
import { type Harness, harness } from "../harness"
import { aCartWith, see } from "../shopping/buyer"
import { stockOf } from "../shopping/goods"

let h: Harness
let shop: ShopOfThree
let office: Client

const accountOf = (index: number) => `01234567${index}`
const tellAccount = (index: number, body: object = {}) =>
  office.post<BankAccountResponse & { fieldErrors?: { field: string }[] }>(
    `/admin/producers/${shop.goods[index]?.producer.id}/bank-account`,
    { bankBin: "970436", account: accountOf(index), accountName: `hop tac xa ${index}`, ...body },
  )

beforeAll(async () => {
  h = await harness()
  shop = await shopOfThree(h)
  office = await h.office()
})

afterAll(() => shop.close())

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const parcelsOf = async (order: PlaceOrderResponse) => (await lookAt(h.shop, order)).parcels
const statesOf = async (order: PlaceOrderResponse) =>
  (await parcelsOf(order)).map(({ transfer }) => transfer?.state)
const untilStatesAre = (order: PlaceOrderResponse, states: string[]) =>
  expect.poll(() => statesOf(order), { timeout: 20_000 }).toEqual(states)

function hear(name: string, { code }: { code: string }): { count: () => number } {
  let heard = 0
  const listen = async ({ data }: { data: unknown }) => {
    if ((data as { code: string }).code === code) heard += 1
  }
  h.container.resolve(Modules.EVENT_BUS).subscribe(name, listen, { subscriberId: `spec-${name}-${code}` })
  return { count: () => heard }
}

/** Pays one parcel to its producer, as the bank tells it. */
async function payParcel(order: PlaceOrderResponse, index: number, changes: object = {}) {
  const parcel = (await parcelsOf(order))[index]
  const transfer = parcel?.transfer
  if (!transfer?.payTo) throw new Error(`Parcel ${index} waits for nothing`)
  await tell(
    h,
    aTransfer(transfer.content, transfer.dueDong, { accountNumber: transfer.payTo.account, ...changes }),
  )
}

describe("the account of a producer", () => {
  it("is what a transfer to it needs: without it the cart says so before the last step", async () => {
    const cart = await aCartWith(h.shop, [shop.goods[0], 1])
    expect(cart).toMatchObject({
      methods: ["cod"],
      refusedMethods: [{ method: "vietqr", reason: "producer-without-account" }],
    })
    expect((await tellAccount(0)).status).toBe(200)
    expect(await see(h.shop, cart.id)).toMatchObject({ methods: ["cod", "vietqr"], refusedMethods: [] })
  })

  it("is a bank that exists and a number that can be one, written by an operator", async () => {
    expect((await tellAccount(1, { bankBin: "000000" })).body.fieldErrors).toMatchObject([
      { field: "bankBin" },
    ])
    expect((await tellAccount(1, { account: "12 34" })).status).toBe(400)
    const producer = `/admin/producers/${shop.goods[1].producer.id}/bank-account`
    expect((await h.anyone.post(producer, {})).status).toBe(401)
    expect((await office.get<BankAccountResponse>(producer)).body.bankAccount).toBeNull()
    const { body } = await tellAccount(1)
    expect(body.bankAccount).toMatchObject({ bankName: "Vietcombank", accountName: "HOP TAC XA 1" })
    await tellAccount(2)
  })
})

describe("a purchase whose parcels are paid to their producers", () => {
  it("asks for each parcel's own amount, at its producer's account, under a code of its own", async () => {
    const order = await shop.aPurchase()
    const parcels = await parcelsOf(order)
    expect(order.purchase).toMatchObject({ method: "vietqr", transfer: null, card: null })
    for (const { transfer, totalDong, producer } of parcels) {
      const index = shop.goods.findIndex((good) => good.producer.slug === producer.slug)
      expect(transfer).toMatchObject({ state: "waiting", dueDong: totalDong })
      expect(transfer?.payTo).toMatchObject({ account: accountOf(index), bankName: "Vietcombank" })
      expect(transfer?.payTo?.payload).toContain(transfer?.content)
    }
    expect(new Set([order.code, ...parcels.map(({ transfer }) => transfer?.content)]).size).toBe(4)
  })

  it("is paid parcel by parcel; only the last one makes it paid, once", async () => {
    const order = await shop.aPurchase()
    const paid = hear("order_group.paid", order)
    await payParcel(order, 0)
    await untilStatesAre(order, ["paid", "waiting", "waiting"])
    expect((await ordersOf(h, order)).map(({ payment_status }) => payment_status)).toEqual([
      "captured",
      "not_paid",
      "not_paid",
    ])
    expect((await lookAt(h.shop, order)).paid).toBe(false)
    await payParcel(order, 1)
    await payParcel(order, 2)
    await untilStatesAre(order, ["paid", "paid", "paid"])
    expect((await lookAt(h.shop, order)).paid).toBe(true)
    await expect.poll(paid.count, { timeout: 20_000 }).toBe(1)
    for (const detail of await ordersOf(h, order)) expect(Number(detail.summary?.pending_difference)).toBe(0)
  })

  it("is not paid by money that came to another producer's account", async () => {
    const order = await shop.aPurchase()
    const [first, second] = await parcelsOf(order)
    await tell(
      h,
      aTransfer(first?.transfer?.content ?? "", first?.totalDong ?? 0, {
        accountNumber: second?.transfer?.payTo?.account,
      }),
    )
    await settleTransfers(h.container)
    expect(await statesOf(order)).toEqual(["waiting", "waiting", "waiting"])
  })

  it("keeps what is paid when the rest lapses: that parcel is cancelled alone and its goods are free", async () => {
    await atInstant(inMinutes(61), () => settleTransfers(h.container))
    const order = await shop.aPurchase()
    const before = await stockOf(h, shop.goods[2])
    const [expired, paid] = [hear("order_group.expired", order), hear("order_group.paid", order)]
    const last = (await parcelsOf(order)).findIndex(
      ({ producer }) => producer.slug === shop.goods[2].producer.slug,
    )
    const others = [0, 1, 2].filter((index) => index !== last)
    for (const index of others) await payParcel(order, index)
    await untilStatesAre(
      order,
      [0, 1, 2].map((index) => (index === last ? "waiting" : "paid")),
    )
    await atInstant(inMinutes(61), () => settleTransfers(h.container))
    expect((await parcelsOf(order)).map(({ stage }) => stage === "cancelled")).toEqual(
      [0, 1, 2].map((index) => index === last),
    )
    expect((await stockOf(h, shop.goods[2])).reserved).toBe(before.reserved - 3)
    await expect.poll(paid.count, { timeout: 20_000 }).toBe(1)
    expect(expired.count()).toBe(0)
  })

  it("may be confirmed by an operator whom the producer has told, once, with name and note", async () => {
    const order = await shop.aPurchase()
    const list = async () =>
      (await office.get<AwaitedPaymentListResponse>("/admin/awaited-payments?pageSize=48")).body.awaited
    const mine = (await list()).filter(({ purchaseCode }) => purchaseCode === order.code)
    expect(mine.map(({ dueDong }) => dueDong).sort()).toEqual(
      order.purchase.parcels.map(({ totalDong }) => totalDong).sort(),
    )
    const confirm = (note: string) => office.post(`/admin/awaited-payments/${mine[0]?.id}/confirm`, { note })
    expect((await confirm("")).status).toBe(400)
    const answers = [await confirm("chị Hà ở hợp tác xã đã báo nhận"), await confirm("bấm lần nữa")]
    expect(answers.map(({ status }) => status)).toEqual([200, 409])
    expect((await statesOf(order)).filter((state) => state === "paid")).toHaveLength(1)
    expect((await list()).map(({ id }) => id)).not.toContain(mine[0]?.id)
  })

  it("is paid back by hand when a paid parcel is cancelled, and every book agrees", async () => {
    const order = await shop.aPurchase()
    for (const index of [0, 1, 2]) await payParcel(order, index)
    await untilStatesAre(order, ["paid", "paid", "paid"])
    const [parcel] = order.purchase.parcels
    expect((await office.post(`/admin/orders/${parcel?.orderId}/cancel`)).status).toBe(200)
    const tasks = async () =>
      (await office.get<RefundTaskListResponse>("/admin/refund-tasks?pageSize=48")).body.tasks
        .filter(({ code }) => code === order.code)
        .map(({ orderId, amountDong }) => ({ orderId, amountDong }))
    await expect
      .poll(tasks, { timeout: 20_000 })
      .toEqual([{ orderId: parcel?.orderId, amountDong: parcel?.totalDong }])
    const { open, mended } = await reconcile(h.container, 0)
    expect([...open, ...mended].filter(({ code }) => code === order.code)).toEqual([])
  })
})
