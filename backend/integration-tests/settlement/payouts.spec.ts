import type { PayoutResponse } from "@cho-phien/contract"
import { beforeAll, describe, expect, it } from "vitest"
import { now, today } from "../../src/clock"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../src/modules/producer"
import type { Answer, Client } from "../client"
import { type Harness, harness } from "../harness"
import type { Good } from "../shopping/goods"
import { secondPerson } from "./second-person"
import { bought, giveBack, type SettledGoods, settledGoods, settlementOf, sold, untilBooked } from "./world"

const AT = "/admin/settlement"
let h: Harness
let office: Client
let accountant: Client
let goods: SettledGoods

beforeAll(async () => {
  h = await harness()
  office = await h.office()
  accountant = await secondPerson(h)
  goods = await settledGoods(h)
  await withAccount(goods.cooperative, "0011004000001")
  await withAccount(goods.household, "0011004000002")
})

const producersOf = () => h.container.resolve<ProducerModuleService>(PRODUCER_MODULE)

async function withAccount({ producer }: Good, account: string): Promise<void> {
  const service = producersOf()
  const known = await service.listBankAccounts({ producer_id: producer.id })
  const fields = {
    bank_bin: "970436",
    account,
    account_name: "HTX DONG MU",
    changed_at: now(),
    changed_by: "spec",
  }
  if (known[0]) await service.updateBankAccounts({ id: known[0].id, ...fields })
  else await service.createBankAccounts({ producer_id: producer.id, ...fields })
}

const balanceOf = async ({ producer }: Good) =>
  (await settlementOf(h).balancesOf(today(), producer.id))[0]?.balanceDong ?? 0

/** Sells to a producer's credit and gives the order. */
async function earn(good: Good, units: number): Promise<string> {
  const [parcel] = await bought(h, [good, units])
  await sold(h, office, parcel?.orderId ?? "")
  return parcel?.orderId ?? ""
}

const draft = () => office.post<PayoutResponse>(`${AT}/payouts`, { untilOn: today(), note: "đợt thử" })
const advance = (who: Client, id: string, deed: string) =>
  who.post<PayoutResponse>(`${AT}/payouts/${id}/${deed}`)
const itemOf = (answer: Answer<PayoutResponse>, good: Good) =>
  answer.body.items.find((item) => item.producer.id === good.producer.id)
const settle = (id = "", outcome = "paid") =>
  accountant.post(`${AT}/payout-items/${id}/settle`, { outcome, note: "FT26329000001" })

describe("a payout batch", () => {
  it("is drafted by one, approved by another, exported once and paid item by item", async () => {
    await earn(goods.cooperative, 3)
    const owed = await balanceOf(goods.cooperative)
    const drafted = await draft()
    const { batch } = drafted.body
    expect([drafted.status, batch.state]).toEqual([201, "draft"])
    expect(itemOf(drafted, goods.cooperative)).toMatchObject({ amountDong: owed, state: "planned" })

    const own = await advance(office, batch.id, "approve")
    expect([own.status, own.body]).toMatchObject([403, { code: "SECOND_PERSON_NEEDED" }])
    expect((await advance(accountant, batch.id, "export")).body).toMatchObject({
      code: "BATCH_STATE_REFUSES",
    })
    expect((await office.get(`${AT}/payouts/${batch.id}/file`)).body).toMatchObject({
      code: "BATCH_STATE_REFUSES",
    })

    expect((await advance(accountant, batch.id, "approve")).body.batch.state).toBe("approved")
    const [one, two] = await Promise.all([
      advance(office, batch.id, "export"),
      advance(accountant, batch.id, "export"),
    ])
    expect([one?.status, two?.status].sort()).toEqual([200, 409])
    expect(await balanceOf(goods.cooperative)).toBe(0)

    const file = await office.get<string>(`${AT}/payouts/${batch.id}/file`)
    expect(file.headers.get("content-disposition")).toContain(`chi-tra-${batch.code}.csv`)
    expect(file.body).toContain(`,0011004000001,HTX DONG MU,970436,Vietcombank,${owed},Cho Phien`)

    const seen = await office.get<PayoutResponse>(`${AT}/payouts/${batch.id}`)
    for (const item of seen.body.items.filter((candidate) => candidate.state === "exported"))
      expect((await settle(item.id)).status).toBe(200)
    expect((await settle(itemOf(seen, goods.cooperative)?.id)).body).toMatchObject({
      code: "ITEM_STATE_REFUSES",
    })
    expect((await office.get<PayoutResponse>(`${AT}/payouts/${batch.id}`)).body.batch.state).toBe("closed")
  })

  it("that the database is asked to approve by its drafter is refused there too", async () => {
    await earn(goods.cooperative, 2)
    const { batch } = (await draft()).body
    const forced = settlementOf(h).updatePayoutBatches({ id: batch.id, approved_by: batch.drafted.by })
    await expect(forced).rejects.toThrow(/chk_payout_batch_second_person/i)
    expect((await advance(office, batch.id, "cancel")).body.batch.state).toBe("cancelled")
  })

  it("returned by the bank after it was paid is owed again, and the batch says so", async () => {
    await earn(goods.cooperative, 2)
    const owed = await balanceOf(goods.cooperative)
    const drafted = await draft()
    const { batch } = drafted.body
    const item = itemOf(drafted, goods.cooperative)
    await advance(accountant, batch.id, "approve")
    await advance(accountant, batch.id, "export")
    expect((await settle(item?.id, "returned")).body).toMatchObject({ code: "ITEM_STATE_REFUSES" })
    await settle(item?.id)
    expect(await balanceOf(goods.cooperative)).toBe(0)
    expect((await settle(item?.id, "returned")).status).toBe(200)
    expect(await balanceOf(goods.cooperative)).toBe(owed)
    const seen = await office.get<PayoutResponse>(`${AT}/payouts/${batch.id}`)
    expect(seen.body.batch.returned).toBeGreaterThan(0)
    expect(itemOf(seen, goods.cooperative)?.state).toBe("returned")
  })

  it("claws back from the next what was refunded after the payout, and never pays below nothing", async () => {
    const orderId = await earn(goods.household, 3)
    const first = await draft()
    await advance(accountant, first.body.batch.id, "approve")
    await advance(accountant, first.body.batch.id, "export")
    await settle(itemOf(first, goods.household)?.id)
    expect(await balanceOf(goods.household)).toBe(0)

    await giveBack(h, office, orderId, goods.household.priceDong)
    await untilBooked(h, orderId, "reversal")
    const debt = await balanceOf(goods.household)
    expect(debt).toBeLessThan(0)
    await earn(goods.cooperative, 1)
    expect(itemOf(await draft(), goods.household)).toBeUndefined()

    await earn(goods.household, 4)
    const owed = await balanceOf(goods.household)
    const next = await draft()
    expect(itemOf(next, goods.household)?.amountDong).toBe(owed)
    await advance(accountant, next.body.batch.id, "cancel")
  })

  it("holds back who was refunded after the draft, who changed the account, and who has none", async () => {
    await earn(goods.other, 2)
    const orderId = await earn(goods.household, 2)
    await earn(goods.cooperative, 2)
    const open = await settlementOf(h).listPayoutBatches({ state: ["draft", "approved"] })
    for (const batch of open) await advance(accountant, batch.id, "cancel")
    const drafted = await draft()
    expect(itemOf(drafted, goods.other)).toMatchObject({ state: "held", heldReason: "no_account" })
    const { batch } = drafted.body
    await advance(accountant, batch.id, "approve")
    await giveBack(h, office, orderId, goods.household.priceDong)
    await untilBooked(h, orderId, "reversal")
    await withAccount(goods.cooperative, "9999999999999")
    const exported = await advance(accountant, batch.id, "export")
    expect(itemOf(exported, goods.household)).toMatchObject({ state: "held", heldReason: "balance_changed" })
    expect(itemOf(exported, goods.cooperative)).toMatchObject({
      state: "held",
      heldReason: "account_changed",
    })
    expect(await balanceOf(goods.cooperative)).toBeGreaterThan(0)
  })

  it("drafted twice at once never counts the same đồng twice", async () => {
    const open = await settlementOf(h).listPayoutBatches({ state: ["draft", "approved"] })
    for (const batch of open) await advance(accountant, batch.id, "cancel")
    await earn(goods.cooperative, 2)
    const owed = await balanceOf(goods.cooperative)
    const answers = await Promise.all([draft(), draft(), draft()])
    const planned = answers
      .filter((answer) => answer.status === 201)
      .map((answer) => itemOf(answer, goods.cooperative)?.amountDong ?? 0)
    expect(planned.reduce((sum, amount) => sum + amount, 0)).toBe(owed)
    const checked = await office.post<{ checks: { findings: unknown[] }[] }>(`${AT}/checks`)
    expect(checked.body.checks[0]?.findings).toEqual([])
  })
})
