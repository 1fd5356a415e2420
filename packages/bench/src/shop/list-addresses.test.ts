import { describe, expect, it } from "vitest"
import { fresh, medusaLists, neverSame, ourLists, shopLists } from "./list-addresses.js"

describe("the lists that are asked for", () => {
  it("are twelve for every contender, none twice", () => {
    for (const lists of [ourLists, shopLists, medusaLists("reg_1", "card"), medusaLists("reg_1", "default")])
      expect(new Set(lists).size).toBe(12)
  })

  it("ask Medusa for the price in a region", () => {
    for (const list of medusaLists("reg_1", "card")) expect(list).toMatch(/region_id=reg_1.*calculated_price/)
  })
})

describe("fresh addresses", () => {
  it("go round the lists and never come twice", () => {
    const next = fresh(["/a?x=1", "/b?x=1"], neverSame.ours)
    const asked = Array.from({ length: 1000 }, next)
    expect(new Set(asked).size).toBe(1000)
    expect(asked[2]).toMatch(/^\/a/)
    expect(asked[3]).toMatch(/^\/b/)
  })

  it("tell Medusa a new instant each time", () => {
    expect(neverSame.medusa(1)).toBe("&created_at[$gte]=2000-01-01T00:00:00.001Z")
  })
})
