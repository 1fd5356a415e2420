import type { RefundTask, RefundTaskListResponse, RefundTaskResponse } from "@cho-phien/contract"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { writeRefundTasks } from "../../src/workflows/payment/refunds/write-refund-tasks"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import { aTransfer, tell, untilTransferIs } from "./bank"
import { openedPage, standIn, untilCardIs } from "./card-desk"
import { ordersOf, type ShopOfThree, shopOfThree } from "./shop-of-three"

let h: Harness
let shop: ShopOfThree
let office: Client

beforeAll(async () => {
  h = await harness()
  shop = await shopOfThree(h)
  office = await h.office()
})

afterAll(() => shop.close())

const list = async (which: "due" | "all") =>
  (await office.get<RefundTaskListResponse>(`/admin/refund-tasks?list=${which}&pageSize=48`)).body
const tasksOf = async (code: string, which: "due" | "all" = "due"): Promise<RefundTask[]> =>
  (await list(which)).tasks.filter((task) => task.code === code)
const done = (id: string, body: object = { bankReference: "FT26329001" }) =>
  office.post<RefundTaskResponse & { code?: string }>(`/admin/refund-tasks/${id}/done`, body)

async function paidByTransfer() {
  const order = await shop.aPurchase()
  await tell(h, aTransfer(order.code, order.purchase.totalDong))
  await untilTransferIs(h.shop, order, "paid")
  return order
}

describe("a refund that no machine can send", () => {
  it("of a transfer waits for an operator, once, over exactly the cancelled parcel", async () => {
    const order = await paidByTransfer()
    const [parcel] = order.purchase.parcels
    const before = (await list("due")).dueDong
    await office.post(`/admin/orders/${parcel?.orderId}/cancel`)
    await expect.poll(() => tasksOf(order.code), { timeout: 20_000 }).toHaveLength(1)
    await Promise.all([writeRefundTasks(h.container), writeRefundTasks(h.container)])
    expect(await tasksOf(order.code)).toMatchObject([
      {
        orderId: parcel?.orderId,
        amountDong: parcel?.totalDong,
        method: "vietqr",
        state: "due",
        recipientName: "Nông Thị Hà",
        phone: "0912 345 678",
      },
    ])
    expect((await list("due")).dueDong).toBe(before + (parcel?.totalDong ?? 0))
  })

  it("of cash waits too, each part for itself", async () => {
    const order = await shop.aPurchase("cod")
    const [detail] = await ordersOf(h, order)
    const payment = detail?.payment_collections?.[0]?.payments?.[0]
    await office.post(`/admin/payments/${payment?.id}/capture`)
    for (const amount of [7_000, 3_000])
      await office.post(`/admin/payments/${payment?.id}/refund`, { amount })
    const amounts = async () =>
      (await tasksOf(order.code)).map(({ method, amountDong }) => [method, amountDong])
    await expect.poll(amounts, { timeout: 20_000 }).toEqual([
      ["cod", 7_000],
      ["cod", 3_000],
    ])
  })

  it("is none where cash was never taken, and none where the card is paid back by itself", async () => {
    const cash = await shop.aPurchase("cod")
    await office.post(`/admin/orders/${cash.purchase.parcels[0]?.orderId}/cancel`)
    const card = await shop.aPurchase("card")
    ;(await standIn()).pay((await openedPage(h.shop, card)).id)
    await untilCardIs(h.shop, card, "paid")
    await office.post(`/admin/orders/${card.purchase.parcels[0]?.orderId}/cancel`)
    await writeRefundTasks(h.container)
    expect([await tasksOf(cash.code, "all"), await tasksOf(card.code, "all")]).toEqual([[], []])
  })
})

describe("POST /admin/refund-tasks/:id/done", () => {
  it("says who paid it back under which number, and only the first of two", async () => {
    const order = await paidByTransfer()
    await office.post(`/admin/orders/${order.purchase.parcels[1]?.orderId}/cancel`)
    await expect.poll(() => tasksOf(order.code), { timeout: 20_000 }).toHaveLength(1)
    const [task] = await tasksOf(order.code)
    const answers = await Promise.all([done(task?.id ?? ""), done(task?.id ?? "")])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe("REFUND_TASK_NOT_DUE")
    expect(await tasksOf(order.code)).toEqual([])
    const [finished] = await tasksOf(order.code, "all")
    expect(finished).toMatchObject({ state: "done", bankReference: "FT26329001" })
    expect(finished?.doneBy).toContain("@")
  })

  it("needs the bank's number, an existing task and an operator", async () => {
    expect((await done("rtask_nobody", { bankReference: "" })).status).toBe(400)
    expect((await done("rtask_nobody")).status).toBe(409)
    expect((await h.anyone.post("/admin/refund-tasks/rtask_nobody/done", {})).status).toBe(401)
    expect((await h.anyone.get("/admin/refund-tasks")).status).toBe(401)
  })
})
