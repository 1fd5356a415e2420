import type { OfficeTransfer, OfficeTransferListResponse, TransferDeedResponse } from "@cho-phien/contract"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import { aTransfer, lookAt, tell, untilTransferIs } from "./bank"
import { incomingOf, masterPayments, type ShopOfThree, shopOfThree } from "./shop-of-three"

let h: Harness
let shop: ShopOfThree
let office: Client

beforeAll(async () => {
  h = await harness()
  shop = await shopOfThree(h)
  office = await h.office()
})

afterAll(() => shop.close())

const NOTE = "khách gọi, đúng số tiền và giờ chuyển"
const openOnes = async () =>
  (await office.get<OfficeTransferListResponse>("/admin/transfers?pageSize=48")).body.transfers
const theOneSaying = async (words: string): Promise<OfficeTransfer> => {
  const found = async () => (await openOnes()).find(({ content }) => content.includes(words))
  await expect.poll(found, { timeout: 20_000 }).toBeDefined()
  return (await found()) as OfficeTransfer
}
const match = (id: string, code: string, note = NOTE) =>
  office.post<TransferDeedResponse & { code?: string }>(`/admin/transfers/${id}/match`, { code, note })
const giveBack = (id: string) =>
  office.post<TransferDeedResponse & { code?: string }>(`/admin/transfers/${id}/return`, { note: NOTE })

describe("a transfer whose text names no purchase", () => {
  it("waits for an operator, who matches it: the purchase is paid, and it says by whom and why", async () => {
    const order = await shop.aPurchase()
    const { totalDong } = order.purchase
    await tell(h, aTransfer("tra tien mien dong chi Ha", totalDong))
    const transfer = await theOneSaying("mien dong chi Ha")
    expect(transfer).toMatchObject({
      state: "unmatched",
      reason: "no_code",
      amountDong: totalDong,
      code: null,
    })
    const answer = await match(transfer.id, order.code.toLowerCase())
    expect([answer.status, answer.body.transfer]).toMatchObject([200, { state: "matched", code: order.code }])
    await untilTransferIs(h.shop, order, "paid")
    const deeds = await incomingOf(h).listBankTransferDeeds({ bank_transfer_id: transfer.id })
    expect(deeds).toMatchObject([{ deed: "matched", note: NOTE, code: order.code }])
    expect(deeds[0]?.actor).toMatch(/^user_/)
    expect((await openOnes()).map(({ id }) => id)).not.toContain(transfer.id)
  })

  it("is counted once when two operators match it at the same moment", async () => {
    const order = await shop.aPurchase()
    await tell(h, aTransfer("hai nguoi cung lam", order.purchase.totalDong))
    const { id } = await theOneSaying("hai nguoi cung lam")
    const answers = await Promise.all([match(id, order.code), match(id, order.code)])
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
    const [master, ...more] = await masterPayments(h, order)
    expect([Number(master?.amount), more]).toEqual([order.purchase.totalDong, []])
  })

  it("pays one purchase only when two operators match it with different ones", async () => {
    const [first, second] = [await shop.aPurchase(), await shop.aPurchase()]
    await tell(h, aTransfer("mot khoan hai don", first.purchase.totalDong))
    const { id } = await theOneSaying("mot khoan hai don")
    const answers = await Promise.all([match(id, first.code), match(id, second.code)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const paid = await Promise.all([lookAt(h.shop, first), lookAt(h.shop, second)])
    expect(paid.filter((purchase) => purchase.paid)).toHaveLength(1)
    expect(await incomingOf(h).listBankTransferDeeds({ bank_transfer_id: id })).toHaveLength(1)
  })

  it("is not matched with a purchase that does not wait, and not without a reason", async () => {
    const order = await shop.aPurchase()
    await tell(h, aTransfer("chua ro cua ai", 10_000))
    const { id } = await theOneSaying("chua ro cua ai")
    expect((await match(id, "CPZZZZZZZ7")).body.code).toBe("PURCHASE_NOT_WAITING")
    expect((await match(id, order.code, "ok")).status).toBe(400)
    expect((await match("btrf_unknown", order.code)).status).toBe(404)
    expect((await lookAt(h.shop, order)).transfer?.receivedDong).toBe(0)
  })
})

describe("money that is to go back", () => {
  it("is noted once: the whole of an unmatched transfer, the surplus of a matched one", async () => {
    await tell(h, aTransfer("nham nguoi nhan", 77_000))
    const stray = await theOneSaying("nham nguoi nhan")
    const answers = await Promise.all([giveBack(stray.id), giveBack(stray.id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const order = await shop.aPurchase()
    await tell(h, aTransfer(order.code, order.purchase.totalDong + 500))
    await untilTransferIs(h.shop, order, "paid")
    const surplus = await theOneSaying(order.code)
    expect((await giveBack(surplus.id)).body.transfer).toMatchObject({ state: "matched", refundDueDong: 0 })
    const ids = [stray.id, surplus.id]
    const deeds = await incomingOf(h).listBankTransferDeeds(
      { bank_transfer_id: ids },
      { order: { at: "ASC" } },
    )
    expect(deeds.map(({ amount_dong }) => Number(amount_dong))).toEqual([77_000, 500])
    expect((await openOnes()).filter(({ id }) => ids.includes(id))).toEqual([])
  })
})

describe("what operators have done", () => {
  it("is never changed", async () => {
    await tell(h, aTransfer("de lau se quen", 5_000))
    const { id } = await theOneSaying("de lau se quen")
    await giveBack(id)
    const sql = h.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const change = sql("bank_transfer_deed").where({ bank_transfer_id: id }).update({ note: "khác" })
    await expect(change).rejects.toThrow(/never changed/)
  })
})

describe("GET /admin/transfers", () => {
  it("is for the office only", async () => {
    expect((await h.shop.get("/admin/transfers")).status).toBe(401)
    expect(
      (await h.anyone.post("/admin/transfers/btrf_1/match", { code: "CP7K2M9QX3", note: NOTE })).status,
    ).toBe(401)
  })
})
