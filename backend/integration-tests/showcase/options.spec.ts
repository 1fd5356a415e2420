import type { RuleOptionsResponse } from "@cho-phien/contract"
import { communesOfProvince } from "@cho-phien/vietnam/places"
import { beforeAll, describe, expect, it } from "vitest"
import { type Desk, desk, membersOf } from "./desk"

let at: Desk
let options: RuleOptionsResponse
beforeAll(async () => {
  at = await desk()
  options = (await at.office.get<RuleOptionsResponse>("/admin/showcase/options")).body
})

describe("GET /admin/showcase/options", () => {
  it("names every commune of the province, with and without goods", () => {
    const named = new Set(options.communes.map(({ value }) => value))
    for (const { code } of communesOfProvince("04")) expect(named).toContain(code)
    expect(options.communes.some(({ count }) => count === 0)).toBe(true)
  })

  it("counts what may be promoted: the members of a group and those whose certificate is over, no spirit", async () => {
    for (const { value, count } of options.groups.filter((group) => group.value !== "food")) {
      const { members, nearMisses } = await membersOf(at, { rule: { groups: [value] } })
      const over = nearMisses.filter(({ because }) => because.includes("no-valid-certificate"))
      expect(members.length + over.length, value).toBe(count)
    }
  })
})
