import { randomUUID } from "node:crypto"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { bookParcelsWorkflow } from "../../src/workflows/settlement/book-parcels"
import { sweepSalesWorkflow } from "../../src/workflows/settlement/sweep"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"
import { bought, collectCash, deliver, type SettledGoods, settledGoods, settlementOf, sold } from "./world"

let h: Harness
let office: Client
let goods: SettledGoods
let database: pg.Client

beforeAll(async () => {
  h = await harness()
  office = await h.office()
  goods = await settledGoods(h)
  database = new pg.Client(h.databaseUrl)
  await database.connect()
})
afterAll(() => database.end())

describe("Postgres itself", () => {
  it("refuses to change, delete or empty rows of the ledger", async () => {
    const [parcel] = await bought(h, [goods.cooperative, 1])
    await sold(h, office, parcel?.orderId ?? "")
    for (const table of ["ledger_entry", "ledger_posting"]) {
      await expect(database.query(`update ${table} set updated_at = now()`)).rejects.toThrow(/never changed/)
      await expect(database.query(`delete from ${table}`)).rejects.toThrow(/never changed/)
      await expect(database.query(`truncate ${table} cascade`)).rejects.toThrow(/never changed/)
    }
  })

  it("refuses a posting that does not sum to zero, when its transaction ends", async () => {
    const entry = (id: string, account: string, amount: number) =>
      database.query(
        `insert into ledger_entry (id, posting_id, account_id, component, amount_dong, raw_amount_dong)
         values ($1, 'lpos_lame', $2, 'money', $3, '{}')`,
        [id, account, amount],
      )
    await database.query("begin")
    await database.query(
      `insert into ledger_posting (id, ref, kind, booked_at, booked_on)
       values ('lpos_lame', 'lame', 'adjustment', now(), '2026-11-25')`,
    )
    await entry("lent_lame_1", "buyers", 5)
    await entry("lent_lame_2", "carrier", -4)
    await expect(database.query("commit")).rejects.toThrow(/does not sum to zero/)
    await database.query("rollback")
  })

  it("refuses half a đồng and an account that nobody knows", async () => {
    const wrong = (account: string, amount: number) =>
      database.query(
        `insert into ledger_entry (id, posting_id, account_id, component, amount_dong, raw_amount_dong)
         values ('lent_wrong', 'lpos_wrong', $1, 'money', $2, '{}')`,
        [account, amount],
      )
    await expect(wrong("buyers", 0.5)).rejects.toThrow(/CHK_ledger_entry_whole/)
    await expect(wrong("nobody", 5)).rejects.toThrow(/There is no account/)
  })
})

describe("the same event, at many workers at once", () => {
  it("is booked once", async () => {
    const [parcel] = await bought(h, [goods.household, 1])
    const orderId = parcel?.orderId ?? ""
    await collectCash(h, office, orderId)
    await deliver(h, office, orderId)
    const input = { orderIds: [orderId] }
    await Promise.all(Array.from({ length: 8 }, () => bookParcelsWorkflow(h.container).run({ input })))
    const postings = await settlementOf(h).listLedgerPostings({ order_id: orderId })
    expect(postings.map((posting) => posting.kind).sort()).toEqual(["receipt", "sale"])
  })

  it("leaves no deadlock between parcels of one purchase that share accounts", async () => {
    const parcels = await bought(h, [goods.household, 1], [goods.cooperative, 1])
    const others = await bought(h, [goods.cooperative, 2], [goods.household, 2])
    const ids = [...parcels, ...others].map((parcel) => parcel.orderId)
    for (const id of ids) {
      await collectCash(h, office, id)
      await deliver(h, office, id)
    }
    const orders = [ids, [...ids].reverse(), ids, [...ids].reverse()]
    await Promise.all(orders.map((orderIds) => bookParcelsWorkflow(h.container).run({ input: { orderIds } })))
    const sales = await settlementOf(h).listLedgerPostings({ order_id: ids, kind: "sale" })
    expect(sales).toHaveLength(4)
  })
})

describe("the sweep", () => {
  it("books what an event missed and forgets a sale whose order a dead run has left", async () => {
    const settlement = settlementOf(h)
    const orphan = {
      order_id: `order_${randomUUID()}`,
      order_group_id: "ogrp_gone",
      code: "CP0000001Y",
      producer_id: goods.cooperative.producer.id,
      legal_form: "cooperative",
      collector: "platform" as const,
      shipping_earner: "producer" as const,
      method: "cod",
      total_dong: 1,
      sold_on: "2026-11-25",
      looked_at: new Date(0),
    }
    const { id } = await settlement.createSales(orphan)
    await database.query("update sale set created_at = now() - interval '1 hour' where id = $1", [id])
    await sweepSalesWorkflow(h.container).run({ input: { atOnce: 200 } })
    expect(await settlement.listSales({ id })).toEqual([])
  })
})
