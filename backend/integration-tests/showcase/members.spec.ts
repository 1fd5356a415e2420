import type { RuleOptionsResponse, ShowcaseGoodsResponse } from "@cho-phien/contract"
import { beforeAll, describe, expect, it } from "vitest"
import { statementsDuring } from "../statements"
import { type Desk, desk, membersOf, PREVIEW } from "./desk"

let at: Desk
let options: RuleOptionsResponse
beforeAll(async () => {
  at = await desk()
  options = (await at.office.get<RuleOptionsResponse>("/admin/showcase/options")).body
})

const goods = async (q: string) =>
  (await at.office.get<ShowcaseGoodsResponse>(`/admin/showcase/goods?q=${encodeURIComponent(q)}`)).body.goods

describe("POST /admin/showcase/preview", () => {
  it("takes goods by each condition, and by all of them together", async () => {
    const producer = options.producers.find(({ count }) => count > 1)?.value
    const commune = options.communes.find(({ count }) => count > 1)?.value
    const rules: object[] = [
      { groups: ["handicraft"] },
      { sets: [options.sets[0]?.value] },
      { communes: [commune] },
      { producers: [producer] },
      { tags: ["mat-ong"] },
      { starsMin: 4 },
      { seasonMonths: [11] },
      { priceMinDong: 100_000, priceMaxDong: 200_000 },
    ]
    for (const rule of rules)
      expect((await membersOf(at, { rule })).count, JSON.stringify(rule)).toBeGreaterThan(0)
    const all = await membersOf(at, { rule: Object.assign({}, ...rules) })
    expect(all.count).toBe(0)
  })

  it("keeps the bounds of price and stars", async () => {
    const { members } = await membersOf(at, { rule: { starsMin: 4, priceMaxDong: 150_000 } })
    expect(members.length).toBeGreaterThan(0)
    for (const { stars, priceFromDong } of members) {
      expect(stars).toBeGreaterThanOrEqual(4)
      expect(priceFromDong).toBeLessThanOrEqual(150_000)
    }
  })

  it("takes nothing without a condition, and what the hand picked in its order", async () => {
    expect((await membersOf(at, {})).count).toBe(0)
    const [first, second] = (await membersOf(at, { rule: { groups: ["handicraft"] } })).members
    const pinned = [second?.productId, first?.productId]
    const { members } = await membersOf(at, { pinned })
    expect(members.map(({ productId, why }) => [productId, why])).toEqual(pinned.map((id) => [id, "pinned"]))
  })

  it("never takes a spirit, and says why", async () => {
    const spirit = (await goods("rượu")).find(({ name }) => name.toLowerCase().startsWith("rượu"))
    const answer = await membersOf(at, { rule: { groups: ["beverage"] }, pinned: [spirit?.productId] })
    expect(answer.members.map(({ productId }) => productId)).not.toContain(spirit?.productId)
    expect(answer.nearMisses).toContainEqual(
      expect.objectContaining({ productId: spirit?.productId, pinned: true }),
    )
    const miss = answer.nearMisses.find(({ productId }) => productId === spirit?.productId)
    expect(miss?.because).toContain("not-promoted")
  })

  it("takes out what is excluded, and tells it among the near misses", async () => {
    const rule = { tags: ["mat-ong"] }
    const before = await membersOf(at, { rule })
    const out = before.members[0]?.productId
    const after = await membersOf(at, { rule, excluded: [out] })
    expect(after.count).toBe(before.count - 1)
    expect(after.nearMisses).toContainEqual(
      expect.objectContaining({ productId: out, because: ["excluded"] }),
    )
  })

  it("names what is picked but no longer listed", async () => {
    expect((await membersOf(at, { pinned: ["prod_gone"] })).missing).toEqual(["prod_gone"])
  })

  it("needs as many statements for one member as for dozens", async () => {
    const few = await statementsDuring(at.h.container, () => membersOf(at, { rule: { tags: ["mat-ong"] } }))
    const many = await statementsDuring(at.h.container, () => membersOf(at, { rule: { groups: ["food"] } }))
    expect(many.length).toBe(few.length)
  })

  it.each([{ rule: 1 }, { rule: { groups: "food" } }, { pinned: "x" }, { pinned: Array(300).fill("x") }])(
    "answers 400 for %j",
    async (body) => {
      expect((await at.office.post(PREVIEW, body)).status).toBe(400)
    },
  )
})

describe("GET /admin/showcase/goods", () => {
  it("finds a product without marks, with its maker and place", async () => {
    const [found] = await goods("HAT DE trung khanh")
    expect(found).toMatchObject({ handle: expect.stringContaining("hat-de-trung-khanh") })
    expect(found?.communeName).not.toBe("")
  })

  it("answers signs and nonsense with an empty list or goods, never with an error", async () => {
    for (const q of ["%", "_", "'; drop table x", "🌰", "zzzz"]) {
      expect((await at.office.get(`/admin/showcase/goods?q=${encodeURIComponent(q)}`)).status).toBe(200)
    }
  })
})
