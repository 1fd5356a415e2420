import type { ErrorBody, SheetResponse, SheetView, WholesaleGood } from "@cho-phien/contract"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { beforeAll, describe, expect, it } from "vitest"
import { WHOLESALE_MODULE, type WholesaleService } from "../../src/modules/wholesale"
import { type Harness, harness } from "../harness"
import { aBuyer, aSheet, type Buyer, COMPANIES, goodsOf, joined, order, saveRows } from "./trade"

let h: Harness
let wholesale: WholesaleService
beforeAll(async () => {
  h = await harness()
  wholesale = h.container.resolve<WholesaleService>(WHOLESALE_MODULE)
})

/** Stocks a good with exactly so many free cases. */
async function leaveCases(good: WholesaleGood, cases: number): Promise<void> {
  const query = h.container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: ["inventory_items.inventory_item_id", "product.producer.stock_location.id"],
    filters: { id: good.variantId },
  })
  const row = data[0] as unknown as {
    inventory_items: { inventory_item_id: string }[]
    product: { producer: { stock_location: { id: string } } }
  }
  const where = {
    inventory_item_id: row.inventory_items[0]?.inventory_item_id ?? "",
    location_id: row.product.producer.stock_location.id,
  }
  const inventory = h.container.resolve(Modules.INVENTORY)
  const [level] = await inventory.listInventoryLevels(where)
  await inventory.updateInventoryLevels({
    ...where,
    stocked_quantity: Number(level?.reserved_quantity ?? 0) + cases * good.unitsPerCase,
  })
}

/** Goods of different producers that can be ordered freely. */
async function someGoods({ admin, companyId }: Buyer, count: number): Promise<WholesaleGood[]> {
  const goods = await goodsOf(admin.client, companyId)
  const chosen = [...new Map(goods.map((good) => [good.producer.slug, good])).values()].slice(0, count)
  for (const good of chosen) await leaveCases(good, 200)
  return chosen
}

async function filled(
  buyer: Buyer,
  rows: [WholesaleGood, ...string[]][],
  over: object = {},
  client = buyer.admin.client,
) {
  const sheet = await aSheet(client, buyer.companyId)
  const answer = await saveRows(
    client,
    buyer.companyId,
    sheet,
    rows.map(([good, ...cells]) => ({
      variantId: good.variantId,
      cells: Object.fromEntries(cells.map((cell, at) => [buyer.points[at]?.id ?? "", cell])),
    })),
    over,
  )
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.sheet
}

describe("a sheet", () => {
  it("takes a paste with the stores as headings, keeps what nobody understands, and mends with one press", async () => {
    const buyer = await aBuyer(h)
    const [good] = await someGoods(buyer, 1)
    if (!good) throw new Error("no goods")
    const { client } = buyer.admin
    const sheet = await aSheet(client, buyer.companyId)
    const path = `${COMPANIES}/${buyer.companyId}/sheets/${sheet.id}`
    const text = `ĐƠN HÀNG\t\t\nMã hàng\tHP-01\tHP-02\n${good.sku}\t2\t1\n${good.sku}\t3\t\nKHONG-CO\t4\t`
    const pasted = await client.post<SheetResponse>(`${path}/import`, {
      expectedRevision: sheet.revision,
      text,
    })
    const { rows, revision, errorCount } = pasted.body.sheet
    const [one, two] = buyer.points
    expect(rows.map((row) => [row.variantId, row.text, row.cells])).toEqual([
      [good.variantId, good.sku, { [one?.id ?? ""]: "5", [two?.id ?? ""]: "1" }],
      [null, "KHONG-CO", { [one?.id ?? ""]: "4" }],
    ])
    expect(errorCount).toBe(1)
    const mended = await client.post<SheetResponse>(`${path}/mend`, {
      expectedRevision: revision,
      key: rows[1]?.key,
      mend: { kind: "remove-row" },
    })
    expect([mended.body.sheet.rows.length, mended.body.sheet.errorCount]).toEqual([1, 0])
  })
  it("tells the second device that the first was faster, and is resumed where it was", async () => {
    const buyer = await aBuyer(h)
    const [good] = await someGoods(buyer, 1)
    if (!good) throw new Error("no goods")
    const stale = await aSheet(buyer.admin.client, buyer.companyId)
    const saved = await filled(buyer, [[good, "2"]])
    const answer = await saveRows(buyer.admin.client, buyer.companyId, stale, [])
    expect([answer.status, answer.body.code]).toEqual([409, "CHANGED_MEANWHILE"])
    expect(await aSheet(buyer.admin.client, buyer.companyId)).toMatchObject({
      id: saved.id,
      revision: saved.revision,
    })
  })
  it("with an error is not ordered, nor at another total than was shown", async () => {
    const buyer = await aBuyer(h)
    const [good] = await someGoods(buyer, 1)
    if (!good) throw new Error("no goods")
    const wrong = await filled(buyer, [[good, "2,5"]])
    expect((await order(buyer.admin.client, buyer.companyId, wrong)).body.code).toBe("SHEET_HAS_ERRORS")
    const right = await filled(buyer, [[good, "2"]])
    const answer = await order(buyer.admin.client, buyer.companyId, right, {
      shownTotalDong: right.totalDong - 1,
    })
    expect([answer.status, answer.body.code]).toEqual([409, "TOTAL_CHANGED"])
  })
})

describe("an order", () => {
  it("reconciles to the đồng: sheet, order, legs, Medusa orders, ledger; and is made once", async () => {
    const buyer = await aBuyer(h)
    const goods = await someGoods(buyer, 3)
    // A case price that no twelfth divides.
    await wholesale.createCaseTiers({
      variant_id: goods[0]?.variantId ?? "",
      company_id: buyer.companyId,
      min_cases: 1,
      case_price_dong: 250_001,
    })
    const [a, b, c] = goods
    if (!a || !b || !c) throw new Error("three producers are needed")
    const sheet = await filled(buyer, [
      [a, "3", "2"],
      [b, "2", ""],
      [c, "", "4"],
    ])
    const [first, again] = [
      await order(buyer.admin.client, buyer.companyId, sheet),
      await order(buyer.admin.client, buyer.companyId, sheet),
    ]
    expect([first.status, again.status, again.body.order?.code]).toEqual([201, 200, first.body.order.code])
    const view = first.body.order
    expect(view.totalDong).toBe(sheet.totalDong)
    expect(view.netDong + view.vatDong).toBe(view.totalDong)
    expect(view.legs).toHaveLength(4)
    expect(view.legs.reduce((sum, leg) => sum + leg.totalDong, 0)).toBe(view.totalDong)
    const legs = await wholesale.listOrderLegs({ purchase_order_id: view.id })
    const query = h.container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "total", "producer.id", "items.quantity", "items.metadata"],
      filters: { id: legs.map((leg) => leg.order_id) },
    })
    const orders = data as unknown as { id: string; total: number; producer: { id: string } | null }[]
    for (const leg of legs) {
      const made = orders.find(({ id }) => id === leg.order_id)
      expect([Number(made?.total), made?.producer?.id]).toEqual([Number(leg.total_dong), leg.producer_id])
    }
    expect(await wholesale.balanceOf(buyer.companyId)).toEqual({
      reservedDong: view.totalDong,
      receivableDong: 0,
    })
    const postings = await wholesale.listCreditPostings({ company_id: buyer.companyId }, { take: null })
    expect(postings.reduce((sum, row) => sum + Number(row.amount_dong), 0)).toBe(0)
  })
  it("keeps the buyer's own number unique, and asks for it where the terms say so", async () => {
    const buyer = await aBuyer(h, { poRequired: true })
    const [good] = await someGoods(buyer, 1)
    if (!good) throw new Error("no goods")
    const without = await filled(buyer, [[good, "2"]])
    expect((await order(buyer.admin.client, buyer.companyId, without)).body.code).toBe("PO_REQUIRED")
    const numbered = await filled(buyer, [[good, "2"]], { poNumber: "PO-77" })
    expect((await order(buyer.admin.client, buyer.companyId, numbered)).status).toBe(201)
    const twice = await filled(buyer, [[good, "2"]], { poNumber: "PO-77" })
    expect((await order(buyer.admin.client, buyer.companyId, twice)).body.code).toBe("PO_TAKEN")
  })
  it("below a producer's least order is refused with what is missing", async () => {
    const buyer = await aBuyer(h, { minOrderDong: 900_000_000 })
    const [good] = await someGoods(buyer, 1)
    if (!good) throw new Error("no goods")
    const sheet = await filled(buyer, [[good, "2"]])
    const answer = await order(buyer.admin.client, buyer.companyId, sheet)
    expect([answer.body.code, answer.body.roomDong]).toEqual([
      "BELOW_PRODUCER_MINIMUM",
      900_000_000 - sheet.totalDong,
    ])
  })
  it("that passes the credit leaves nothing behind: no order, no stock, no entry", async () => {
    const buyer = await aBuyer(h, { creditLimitDong: 1000 })
    const [good] = await someGoods(buyer, 1)
    if (!good) throw new Error("no goods")
    const sheet = await filled(buyer, [[good, "2"]])
    const answer = await order(buyer.admin.client, buyer.companyId, sheet)
    expect([answer.status, answer.body.code, answer.body.roomDong]).toEqual([409, "CREDIT_EXCEEDED", 1000])
    expect(await wholesale.listPurchaseOrders({ company_id: buyer.companyId })).toEqual([])
    expect(await wholesale.listCreditPostings({ company_id: buyer.companyId })).toEqual([])
    const after = (await goodsOf(buyer.admin.client, buyer.companyId)).find(
      (g) => g.variantId === good.variantId,
    )
    expect(after?.availableCases).toBe(200)
    expect(await aSheet(buyer.admin.client, buyer.companyId)).toMatchObject({ id: sheet.id, state: "open" })
  })
})

describe("approval", () => {
  it("is another person's deed, over exactly what was asked", async () => {
    const buyer = await aBuyer(h, { approvalOverDong: 1000 })
    const [good] = await someGoods(buyer, 1)
    if (!good) throw new Error("no goods")
    const approver = await joined(h, buyer, ["approver"])
    const sheet = await filled(buyer, [[good, "2"]])
    const { body } = await order(buyer.admin.client, buyer.companyId, sheet)
    expect(body.order).toMatchObject({ state: "pending", approvalReasons: ["over-limit"], canDecide: false })
    expect(await wholesale.balanceOf(buyer.companyId)).toEqual({ reservedDong: 0, receivableDong: 0 })
    const decide = (contentHash: string) =>
      approver.client.post<ErrorBody & { order: { state: string } }>(
        `${COMPANIES}/${buyer.companyId}/orders/${body.order.id}/decision`,
        { decision: "approve", contentHash },
      )
    expect((await decide("x".repeat(43))).body.code).toBe("ORDER_OUTDATED")
    const [one, two] = await Promise.all([decide(body.order.contentHash), decide(body.order.contentHash)])
    const statuses = [one, two].map((answer) => answer.status).sort()
    expect(statuses).toEqual([200, 409])
    expect(await wholesale.listOrderLegs({ purchase_order_id: body.order.id })).toHaveLength(1)
  })
  it("cannot be given to one's own order, even with the role", async () => {
    const buyer = await aBuyer(h, { approvalOverDong: 1000 })
    const [good] = await someGoods(buyer, 1)
    if (!good) throw new Error("no goods")
    const both = await joined(h, buyer, ["buyer", "approver"])
    const sheet = await filled(buyer, [[good, "2"]], {}, both.client)
    const { body } = await order(both.client, buyer.companyId, sheet)
    const answer = await both.client.post<ErrorBody>(
      `${COMPANIES}/${buyer.companyId}/orders/${body.order.id}/decision`,
      { decision: "approve", contentHash: body.order.contentHash },
    )
    expect([answer.status, answer.body.code]).toEqual([403, "OWN_ORDER"])
  })
  it("of prices that have moved since is outdated", async () => {
    const buyer = await aBuyer(h, { approvalOverDong: 1000 })
    const [good] = await someGoods(buyer, 1)
    if (!good) throw new Error("no goods")
    const approver = await joined(h, buyer, ["approver"])
    const { body } = await order(buyer.admin.client, buyer.companyId, await filled(buyer, [[good, "2"]]))
    await wholesale.createCaseTiers({
      variant_id: good.variantId,
      company_id: buyer.companyId,
      min_cases: 1,
      case_price_dong: 1000,
    })
    const answer = await approver.client.post<ErrorBody>(
      `${COMPANIES}/${buyer.companyId}/orders/${body.order.id}/decision`,
      { decision: "approve", contentHash: body.order.contentHash },
    )
    expect(answer.body.code).toBe("ORDER_OUTDATED")
  })
})

describe("twenty orders at once", { timeout: 240_000 }, () => {
  it("against credit for three: exactly three stand, and the ledger says the same", async () => {
    const buyer = await aBuyer(h)
    const [good] = await someGoods(buyer, 1)
    if (!good) throw new Error("no goods")
    const people = [
      buyer.admin,
      ...(await Promise.all(Array.from({ length: 19 }, () => joined(h, buyer, ["buyer"])))),
    ]
    const sheets: SheetView[] = []
    for (const person of people) sheets.push(await filled(buyer, [[good, "2"]], {}, person.client))
    const total = sheets[0]?.totalDong ?? 0
    const [company] = await wholesale.listCompanies({ id: buyer.companyId })
    await wholesale.updateCompanies({ id: company?.id ?? "", credit_limit_dong: 4 * total - 1 })
    const answers = await Promise.all(
      people.map(({ client }, at) => order(client, buyer.companyId, sheets[at] as SheetView)),
    )
    const placed = answers.filter((answer) => answer.status === 201)
    expect(placed, JSON.stringify(answers.map((answer) => answer.body.code))).toHaveLength(3)
    const reasons = new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))
    expect([...reasons]).toEqual(["CREDIT_EXCEEDED"])
    expect(await wholesale.balanceOf(buyer.companyId)).toEqual({ reservedDong: 3 * total, receivableDong: 0 })
  })
  it("of companies of their own against stock for five cases: never more than five cases are sold", async () => {
    const buyers: Buyer[] = []
    for (let n = 0; n < 4; n++) buyers.push(await aBuyer(h))
    const [good] = await someGoods(buyers[0] as Buyer, 1)
    if (!good) throw new Error("no goods")
    await leaveCases(good, 5)
    const sheets: SheetView[] = []
    for (const buyer of buyers) sheets.push(await filled(buyer, [[good, "2"]]))
    const answers = await Promise.all(
      buyers.map((buyer, at) => order(buyer.admin.client, buyer.companyId, sheets[at] as SheetView)),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2)
    for (const [at, buyer] of buyers.entries()) {
      const { reservedDong } = await wholesale.balanceOf(buyer.companyId)
      expect(reservedDong).toBe(answers[at]?.status === 201 ? sheets[at]?.totalDong : 0)
    }
  })
})
