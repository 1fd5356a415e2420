import type { PlaceOrderResponse } from "@cho-phien/contract"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import settleTransfers from "../../src/jobs/settle-transfers"
import { type Harness, harness } from "../harness"
import { ACCOUNT, aTransfer, lookAt, tell, untilTransferIs } from "./bank"
import {
  awaitedOf,
  incomingOf,
  masterPayments,
  ordersOf,
  type ShopOfThree,
  shopOfThree,
  transfersOf,
} from "./shop-of-three"

let h: Harness
let shop: ShopOfThree

beforeAll(async () => {
  h = await harness()
  shop = await shopOfThree(h)
})

afterAll(() => shop.close())

const incoming = () => incomingOf(h)
const exact = (order: PlaceOrderResponse, changes: object = {}) =>
  aTransfer(order.code, order.purchase.totalDong, changes)
const eventsOf = ({ code }: { code: string }) => incoming().listBankEvents({ body: { $like: `%${code}%` } })
const captures = async (order: PlaceOrderResponse) =>
  (await masterPayments(h, order)).flatMap((payment) => payment.captures ?? [])

/** Counts the announcements that the purchase is paid. */
function hearPaid({ code }: { code: string }): { count: () => number } {
  let heard = 0
  const hear = async ({ data }: { data: unknown }) => {
    if ((data as { code: string }).code === code) heard += 1
  }
  h.container.resolve(Modules.EVENT_BUS).subscribe("order_group.paid", hear, { subscriberId: `spec-${code}` })
  return { count: () => heard }
}

describe("POST /hooks/bank/sepay from somebody else", () => {
  it("is not believed: forged, changed on the way, too old, unsigned", async () => {
    const order = await shop.aPurchase()
    const transfer = exact(order)
    const answers = [
      await tell(h, transfer, { secret: "a secret that somebody guessed" }),
      await tell(h, exact(order, { transferAmount: 1 }), { arrives: transfer }),
      await tell(h, transfer, { sentAt: new Date(Date.now() - 6 * 60_000) }),
      await h.anyone.post("/hooks/bank/sepay", transfer),
      await h.anyone.post("/hooks/bank/casso", transfer),
    ]
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401])
    expect(await eventsOf(order)).toEqual([])
    expect((await lookAt(h.shop, order)).transfer?.state).toBe("waiting")
  })

  it("is a closed door under a name we do not know, and says so when it is not about a transaction", async () => {
    expect((await h.anyone.post("/hooks/bank/vietcombank", {})).status).toBe(404)
    expect((await tell(h, { hello: "world" })).status).toBe(422)
  })
})

describe("the same message many times", () => {
  it("has one effect when it comes ten times at once, and again later", async () => {
    const order = await shop.aPurchase()
    const heard = hearPaid(order)
    const transfer = exact(order)
    const answers = await Promise.all(Array.from({ length: 10 }, () => tell(h, transfer)))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    await untilTransferIs(h.shop, order, "paid")
    expect((await tell(h, transfer)).status).toBe(200)
    await settleTransfers(h.container)
    expect(await eventsOf(order)).toHaveLength(1)
    expect(await transfersOf(h, order)).toEqual([{ state: "matched", reason: null, back: 0 }])
    expect((await captures(order)).map(({ amount }) => Number(amount))).toEqual([order.purchase.totalDong])
    for (const detail of await ordersOf(h, order)) expect(Number(detail.summary?.pending_difference)).toBe(0)
    expect(heard.count()).toBe(1)
  })

  it("is worked through again when the first time failed, without being sent again", async () => {
    const order = await shop.aPurchase()
    const sql = h.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.raw(`
      create function refuse_paying() returns trigger language plpgsql as
        $$ begin if new.state = 'paid' then raise exception 'disk full'; end if; return new; end $$;
      create trigger refuse_paying before update on awaited_payment for each row execute function refuse_paying()`)
    expect((await tell(h, exact(order))).status).toBe(200)
    const failure = async () => (await eventsOf(order))[0]?.last_error
    await expect.poll(failure, { timeout: 20_000 }).toContain("disk full")
    await sql.raw("drop trigger refuse_paying on awaited_payment; drop function refuse_paying()")
    expect((await eventsOf(order))[0]?.done_at).toBeNull()
    await settleTransfers(h.container)
    expect((await lookAt(h.shop, order)).transfer?.state).toBe("paid")
    expect(await captures(order)).toHaveLength(1)
    expect((await eventsOf(order))[0]?.done_at).not.toBeNull()
  })

  it("is found within a minute when the server stopped right after keeping it", async () => {
    const order = await shop.aPurchase()
    const body = JSON.stringify(exact(order))
    const transactionId = String(JSON.parse(body).id)
    await incoming().storeEvent({ provider: "sepay", transactionId, body, at: new Date() })
    await settleTransfers(h.container)
    expect((await lookAt(h.shop, order)).transfer?.state).toBe("paid")
  })
})

describe("money that leaves the account", () => {
  it("pays nothing, whatever its text says", async () => {
    const order = await shop.aPurchase()
    expect((await tell(h, exact(order, { transferType: "out" }))).status).toBe(200)
    const isDone = async () => (await eventsOf(order))[0]?.done_at
    await expect.poll(isDone, { timeout: 20_000 }).toBeTruthy()
    expect(await transfersOf(h, order)).toEqual([])
    expect((await lookAt(h.shop, order)).transfer?.state).toBe("waiting")
  })
})

describe("a transfer and the buyer's browser at once", () => {
  it("give one purchase, paid once", async () => {
    const order = await shop.aPurchase()
    const buyer = h.shop.with({ "x-purchase-token": order.accessToken })
    const page = `/store/shopping/purchases/${order.code}`
    const answers = await Promise.all([
      tell(h, exact(order)),
      buyer.post(`${page}/hold`),
      buyer.get(page),
      tell(h, exact(order, { id: 1, subAccount: ACCOUNT, transferAmount: 1 })),
      buyer.post(`${page}/hold`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    await untilTransferIs(h.shop, order, "paid")
    expect(await captures(order)).toHaveLength(1)
    const back = async () => (await transfersOf(h, order)).reduce((sum, transfer) => sum + transfer.back, 0)
    await expect.poll(back, { timeout: 20_000 }).toBe(1)
  })
})

describe("shares that do not add up to what came", () => {
  it("capture nothing until they do", async () => {
    const order = await shop.aPurchase()
    const sql = h.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { id } = await awaitedOf(h, order)
    const asked = order.purchase.totalDong
    await sql("awaited_payment")
      .where({ id })
      .update({ amount_dong: asked - 1 })
    await tell(h, exact(order))
    const failure = async () => (await eventsOf(order))[0]?.last_error
    await expect.poll(failure, { timeout: 20_000 }).toContain(`Shares of ${asked} đồng for ${asked - 1} đồng`)
    expect(await captures(order)).toEqual([])
    await sql("awaited_payment").where({ id }).update({ amount_dong: asked })
    await settleTransfers(h.container)
    expect((await lookAt(h.shop, order)).paid).toBe(true)
  })
})
