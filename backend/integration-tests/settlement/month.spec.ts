import type { IssuedStatementsResponse, StatementListResponse, StatementView } from "@cho-phien/contract"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeAll, describe, expect, it } from "vitest"
import { today } from "../../src/clock"
import issueStatements from "../../src/jobs/issue-statements"
import type { Client } from "../client"
import { atInstant } from "../clock"
import { type Harness, harness } from "../harness"
import { aCartWith, place } from "../shopping/buyer"
import { bought, giveBack, type SettledGoods, settledGoods, settlementOf, sold, untilBooked } from "./world"

const AT = "/admin/settlement"
let h: Harness
let office: Client
let goods: SettledGoods

beforeAll(async () => {
  h = await harness()
  office = await h.office()
  goods = await settledGoods(h)
})

/** The third day of the month after the present one, at noon in Vietnam. */
function nextMonth(): { month: string; instant: string } {
  const [year = 0, month = 0] = today().split("-").map(Number)
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`
  return { month: next, instant: `${next}-03T12:00:00+07:00` }
}

describe("when a month is over", () => {
  it("every producer has one statement of it, which later sales do not change", async () => {
    const [parcel] = await bought(h, [goods.other, 2])
    const orderId = parcel?.orderId ?? ""
    await sold(h, office, orderId)
    const month = today().slice(0, 7)
    const following = nextMonth()
    const path = `${AT}/statements/${goods.other.producer.id}`
    const { body: before } = await office.get<StatementView>(`${path}/${month}`)
    await atInstant(following.instant, async () => {
      await Promise.all([issueStatements(h.container), issueStatements(h.container)])
      const { body: list } = await office.get<StatementListResponse>(`${AT}/statements?month=${month}`)
      expect(list.isOver).toBe(true)
      const numbers = list.statements.map((statement) => statement.number)
      expect(new Set(numbers).size).toBe(numbers.length)
      for (const number of numbers) expect(number).toMatch(/^DS-\d{4}-\d{4}$/)
      const again = await office.post<IssuedStatementsResponse>(`${AT}/statements`, { month })
      expect(again.body.issued).toBe(0)

      await giveBack(h, office, orderId, goods.other.priceDong)
      await untilBooked(h, orderId, "reversal")
      const { body: after } = await office.get<StatementView>(`${path}/${month}`)
      expect([after.closingDong, after.lines]).toEqual([before.closingDong, before.lines])
      const { body: next } = await office.get<StatementView>(`${path}/${following.month}`)
      expect(next.openingDong).toBe(before.closingDong)
      expect(next.lines.map((line) => line.kind)).toEqual(["reversal"])
      const [row] = await settlementOf(h).listStatements({ producer_id: goods.other.producer.id })
      expect(Number(row?.closing_dong)).toBe(before.closingDong)
    })
  })
})

describe("what was withheld in a month", () => {
  it("is a file of households only: sales, and what came back with a minus", async () => {
    const [parcel] = await bought(h, [goods.household, 2])
    const orderId = parcel?.orderId ?? ""
    await sold(h, office, orderId)
    await giveBack(h, office, orderId, parcel?.totalDong ?? 0)
    await untilBooked(h, orderId, "reversal")
    const { body } = await office.get<string>(`${AT}/withholding/${today().slice(0, 7)}`)
    const rows = body.trim().split("\r\n")
    expect(rows.some((row) => row.startsWith(`${goods.cooperative.producer.name},`))).toBe(false)
    const own = rows.filter((row) => row.startsWith(`${goods.household.producer.name},Hộ kinh doanh,`))
    expect(own).toHaveLength(2)
    expect(own[0]).toContain(",Bán hàng,")
    expect(own[1]).toMatch(/,"Hủy, trả hàng",-\d+,-\d+,-\d+$/)
  })
})

describe("a purchase that fails at its last step", () => {
  it("leaves no terms behind", async () => {
    const sql = h.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const count = async () =>
      Promise.all(["sale", "sale_line"].map(async (table) => Number((await sql(table).count())[0]?.count)))
    const before = await count()
    const cart = await aCartWith(h.shop, [goods.household, 1], [goods.cooperative, 1])
    await sql.raw(`
      create function refuse_terms() returns trigger language plpgsql as
        $$ begin if new.status = 'placed' then raise exception 'disk full'; end if; return new; end $$;
      create trigger refuse_terms before update on order_group for each row execute function refuse_terms()`)
    const failed = await place(h.shop, cart)
    await sql.raw("drop trigger refuse_terms on order_group; drop function refuse_terms()")
    expect(failed.status).toBe(500)
    expect(await count()).toEqual(before)
    expect((await place(h.shop, cart)).status).toBe(201)
    expect(await count()).toEqual([(before[0] ?? 0) + 2, (before[1] ?? 0) + 4])
  })
})
