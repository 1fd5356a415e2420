import { randomUUID } from "node:crypto"
import type {
  BookedResponse,
  CommissionRuleListResponse,
  LedgerCheckListResponse,
  LedgerResponse,
  LegalParameterListResponse,
  ListingActivityListResponse,
  SettlementOverview,
  StatementListResponse,
  StatementView,
} from "@cho-phien/contract"
import { addDays } from "@cho-phien/vietnam"
import { beforeAll, describe, expect, it } from "vitest"
import { today } from "../../src/clock"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import {
  accountsOf,
  bought,
  giveBack,
  type SettledGoods,
  settledGoods,
  settlementOf,
  sold,
  untilBooked,
} from "./world"

const AT = "/admin/settlement"
let h: Harness
let office: Client
let goods: SettledGoods

beforeAll(async () => {
  h = await harness()
  office = await h.office()
  goods = await settledGoods(h)
})

describe("the doors of settlement", () => {
  const READS = [
    "overview",
    "commission-rules",
    "legal-parameters",
    "activities",
    "entries",
    "statements",
    "statements/pdcr_x/2026-11",
    "statements/pdcr_x/2026-11/csv",
    "statements/pdcr_x/2026-11/pdf",
    "payouts",
    "payouts/pbat_x",
    "payouts/pbat_x/file",
    "withholding/2026-11",
    "checks",
  ]
  const WRITES = [
    "commission-rules",
    "commission-rules/x/end",
    "legal-parameters",
    "legal-parameters/x/state",
    "activities",
    "adjustments",
    "moves",
    "statements",
    "payouts",
    "payouts/x/approve",
    "payouts/x/export",
    "payouts/x/cancel",
    "payout-items/x/settle",
    "checks",
  ]
  it("open to nobody but the office: not to a stranger, not to a shopper with the shop's key", async () => {
    for (const who of [h.anyone, h.shop]) {
      for (const path of READS) expect((await who.get(`${AT}/${path}`)).status).toBe(401)
      for (const path of WRITES) expect((await who.post(`${AT}/${path}`, {})).status).toBe(401)
    }
  })
  it("know no batch, item, rule, figure or statement of another name", async () => {
    expect((await office.get(`${AT}/payouts/pbat_none`)).body).toMatchObject({ code: "BATCH_NOT_FOUND" })
    const deeds = ["approve", "export", "cancel"]
    for (const deed of deeds)
      expect((await office.post(`${AT}/payouts/pbat_none/${deed}`)).body).toMatchObject({
        code: "BATCH_NOT_FOUND",
      })
    const settle = { outcome: "paid", note: "FT0001" }
    expect((await office.post(`${AT}/payout-items/pitm_none/settle`, settle)).status).toBe(404)
    const end = { endsOn: today() }
    expect((await office.post(`${AT}/commission-rules/crul_none/end`, end)).status).toBe(404)
    expect((await office.get(`${AT}/statements/pdcr_none/2026-11`)).status).toBe(404)
    expect((await office.get(`${AT}/statements/${goods.household.producer.id}/2026-13`)).status).toBe(404)
    const adjustment = {
      requestId: randomUUID(),
      producerId: "pdcr_none",
      amountDong: 5,
      counter: "goodwill",
      reason: "không có",
    }
    expect((await office.post(`${AT}/adjustments`, adjustment)).body).toMatchObject({
      code: "PRODUCER_UNKNOWN",
    })
  })
})

describe("rules of commission", () => {
  it("apply to sales from their day on, nearest first, and never to what is sold already", async () => {
    const [before] = await bought(h, [goods.other, 1])
    const rule = {
      producerId: goods.other.producer.id,
      rateBp: 550,
      startsOn: today(),
      note: "Ba tháng đầu: 5,5 %.",
    }
    const made = await office.post<CommissionRuleListResponse>(`${AT}/commission-rules`, rule)
    expect(made.status).toBe(201)
    const own = made.body.rules.find((one) => one.producer?.id === rule.producerId)
    expect(own).toMatchObject({ rateBp: 550, state: "in_force", demonstration: false })
    const twice = await office.post(`${AT}/commission-rules`, { ...rule, rateBp: 100 })
    expect(twice.body).toMatchObject({
      code: "RULE_OVERLAPS",
      fieldErrors: [{ field: "startsOn", code: "overlaps" }],
    })
    const [after] = await bought(h, [goods.other, 1])
    const rateOf = async (orderId = "") => {
      const [sale] = await settlementOf(h).listSales({ order_id: orderId })
      const lines = await settlementOf(h).listSaleLines({ sale_id: sale?.id ?? "", kind: "goods" })
      return lines.map((line) => line.commission_bp)
    }
    expect([await rateOf(before?.orderId), await rateOf(after?.orderId)]).toEqual([[800], [550]])
    const yesterday = { endsOn: addDays(today(), -1) }
    const past = await office.post(`${AT}/commission-rules/${own?.id}/end`, yesterday)
    expect(past.body).toMatchObject({ code: "RULE_HAS_BEGUN" })
    expect((await office.post(`${AT}/commission-rules/${own?.id}/end`, { endsOn: today() })).status).toBe(200)
  })
  it("refuse more than half, and fields that are not there", async () => {
    const body = { rateBp: 5001, startsOn: today(), note: "quá nhiều" }
    expect((await office.post(`${AT}/commission-rules`, body)).body).toMatchObject({
      fieldErrors: [{ field: "rateBp", code: "too-big" }],
    })
    expect((await office.post(`${AT}/commission-rules`, {})).status).toBe(400)
  })
})

describe("figures of the law", () => {
  it("say where they stand written, how sure we are, and that a suspended one does not apply", async () => {
    const { body } = await office.get<LegalParameterListResponse>(`${AT}/legal-parameters`)
    const trading = body.parameters.filter((row) => row.key === "trading")
    expect(trading.map((row) => [row.vatBp, row.state, row.proof]).sort()).toEqual([
      [100, "in_force", "read"],
      [100, "repealed", "second_hand"],
      [80, "suspended", "unverified"],
    ])
    for (const row of body.parameters) expect(row.legalRef.length).toBeGreaterThan(3)
  })
  it("are added from a day on and suspended with a reason and a name", async () => {
    const row = {
      kind: "withholding_rate",
      key: "other",
      vatBp: 250,
      pitBp: 100,
      effectiveFrom: "2031-01-01",
      legalRef: "NĐ 1/2031/NĐ-CP",
      proof: "unverified",
      note: "Để thử: chưa có thật.",
    }
    const { body, status } = await office.post<LegalParameterListResponse>(`${AT}/legal-parameters`, row)
    expect(status).toBe(201)
    const made = body.parameters.find((one) => one.effectiveFrom === "2031-01-01")
    const again = await office.post(`${AT}/legal-parameters`, row)
    expect(again.body).toMatchObject({ code: "PARAMETER_TAKEN" })
    const change = { state: "suspended", note: "Nghị định chưa ban hành." }
    const changed = await office.post<LegalParameterListResponse>(
      `${AT}/legal-parameters/${made?.id}/state`,
      change,
    )
    const now = changed.body.parameters.find((one) => one.id === made?.id)
    expect(now).toMatchObject({ state: "suspended", change: { note: change.note } })
  })
})

describe("the tax activity of a listing", () => {
  it("is approved for sales from a day on", async () => {
    const approval = {
      productId: goods.household.productId,
      activity: "trading",
      startsOn: today(),
      note: "Hóa đơn mua hàng ngày 20/11.",
    }
    expect((await office.post(`${AT}/activities`, approval)).status).toBe(200)
    const [parcel] = await bought(h, [goods.household, 1])
    const [sale] = await settlementOf(h).listSales({ order_id: parcel?.orderId ?? "" })
    const lines = await settlementOf(h).listSaleLines({ sale_id: sale?.id ?? "", kind: "goods" })
    expect(lines.map((line) => line.activity)).toEqual(["trading"])
    const back = { ...approval, activity: "production", note: "Hộ tự làm." }
    expect((await office.post(`${AT}/activities`, back)).status).toBe(200)
    const missing = await office.get<ListingActivityListResponse>(`${AT}/activities?list=missing&pageSize=48`)
    expect(missing.body.listings.map(({ productId }) => productId)).not.toContain(goods.household.productId)
    const unknown = { ...approval, productId: "prod_none" }
    expect((await office.post(`${AT}/activities`, unknown)).body).toMatchObject({ code: "PRODUCT_UNKNOWN" })
  })
})

describe("a statement", () => {
  it("reconciles with the orders to the đồng, also after part of one came back", async () => {
    const [parcel] = await bought(h, [goods.cooperative, 3])
    const orderId = parcel?.orderId ?? ""
    await sold(h, office, orderId)
    await giveBack(h, office, orderId, goods.cooperative.priceDong)
    await untilBooked(h, orderId, "reversal")
    const month = today().slice(0, 7)
    const producerId = goods.cooperative.producer.id
    const { body } = await office.get<StatementView>(`${AT}/statements/${producerId}/${month}`)
    const own = body.lines.filter((line) => line.orderId === orderId)
    expect(own.map((line) => line.kind)).toEqual(["sale", "reversal"])
    const total = own.reduce((sum, line) => sum + line.sums.totalDong, 0)
    expect(total).toBe((await accountsOf(h, orderId)).producer)
    const goodsLeft = own.reduce((sum, line) => sum + line.sums.goodsDong + line.sums.shippingDong, 0)
    expect(goodsLeft).toBe((parcel?.totalDong ?? 0) - goods.cooperative.priceDong)
    const lines = body.lines.reduce((sum, line) => sum + line.sums.totalDong, body.openingDong)
    expect(lines).toBe(body.closingDong)
    const { body: all } = await office.get<SettlementOverview>(`${AT}/overview`)
    const balance = all.producers.find((row) => row.producer.id === producerId)?.balanceDong
    expect(balance).toBe(body.closingDong)
  })
  it("is a file for a spreadsheet and a paper, both for nobody's cache", async () => {
    const path = `${AT}/statements/${goods.cooperative.producer.id}/${today().slice(0, 7)}`
    const csv = await office.get<string>(`${path}/csv`)
    expect(csv.headers.get("content-type")).toContain("text/csv")
    expect(csv.headers.get("cache-control")).toBe("private, no-store")
    const rows = csv.body.trim().split("\r\n")
    const [head, sums] = [rows.find((row) => row.startsWith("Ngày,")), rows.at(-2)]
    expect(head?.split(",")).toHaveLength(14)
    expect(sums).toContain("Cộng trong kỳ")
    const pdf = await office.get<string>(`${path}/pdf`)
    expect(pdf.headers.get("content-type")).toContain("application/pdf")
    expect(pdf.body.slice(0, 5)).toBe("%PDF-")
  })
  it("of a month that is not over is not issued", async () => {
    const month = today().slice(0, 7)
    const list = async () => (await office.get<StatementListResponse>(`${AT}/statements`)).body
    const before = await list()
    const answer = await office.post(`${AT}/statements`, { month })
    expect(answer.body).toMatchObject({ code: "PERIOD_NOT_OVER" })
    const after = await list()
    expect(after).toMatchObject({ month, isOver: false })
    expect(after.statements.map(({ number }) => number)).toEqual(
      before.statements.map(({ number }) => number),
    )
  })
})

describe("a correction by hand", () => {
  it("has its reason and its author, and is booked once however often it is sent", async () => {
    const body = {
      requestId: randomUUID(),
      producerId: goods.household.producer.id,
      amountDong: 12_345,
      counter: "goodwill",
      reason: "Bù hàng vỡ khi vận chuyển.",
    }
    const answers = await Promise.all(
      [1, 2, 3].map(() => office.post<BookedResponse>(`${AT}/adjustments`, body)),
    )
    expect(answers.map((answer) => answer.body.isNew).sort()).toEqual([false, false, true])
    const { body: ledger } = await office.get<LedgerResponse>(`${AT}/entries?producerId=${body.producerId}`)
    const posting = ledger.postings.find((one) => one.ref === `adjustment:${body.requestId}`)
    expect(posting).toMatchObject({ kind: "adjustment", reason: body.reason })
    expect(posting?.actor).toBeTruthy()
    expect(posting?.entries.reduce((sum, entry) => sum + entry.amountDong, 0)).toBe(0)
  })
  it("moves what the carrier remits from the carrier to the bank", async () => {
    const of = async (code: string) => {
      const { body } = await office.get<SettlementOverview>(`${AT}/overview`)
      return body.accounts.find((account) => account.code === code)?.balanceDong ?? 0
    }
    const [carrier, bank] = [await of("carrier"), await of("bank")]
    const move = {
      requestId: randomUUID(),
      move: "carrier_remitted",
      amountDong: 1_000,
      reason: "Bảng kê 25/11.",
    }
    expect((await office.post(`${AT}/moves`, move)).status).toBe(201)
    expect([await of("carrier"), await of("bank")]).toEqual([carrier + 1_000, bank - 1_000])
    expect((await office.post(`${AT}/moves`, { ...move, amountDong: 0 })).status).toBe(400)
  })
})

describe("the check", () => {
  it("finds nothing wrong after all of this, and what it found is kept", async () => {
    const { body, status } = await office.post<LedgerCheckListResponse>(`${AT}/checks`)
    expect(status).toBe(201)
    expect(body.checks[0]?.findings).toEqual([])
    expect(body.checks[0]?.isGood).toBe(true)
  })
})
