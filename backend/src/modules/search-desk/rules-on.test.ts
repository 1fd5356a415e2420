import { describe, expect, it } from "vitest"
import { rulesOn } from "./rules-on"

const rule = (id: string, kind: "pin" | "hide" | "redirect", more = {}) => ({
  id,
  kind,
  product_id: kind === "redirect" ? null : id,
  path: kind === "redirect" ? `/bo-suu-tap/${id}` : null,
  position: 0,
  from_on: null,
  until_on: null,
  ...more,
})

describe("rules of a query on a day", () => {
  it("pins in the order of the office", () => {
    const rules = [rule("b", "pin", { position: 1 }), rule("a", "pin", { position: 0 })]
    expect(rulesOn(rules, "2026-11-25").pinned).toEqual(["a", "b"])
  })

  it("holds from its first day to its last, both included", () => {
    const rules = [rule("a", "hide", { from_on: "2026-11-25", until_on: "2026-11-26" })]
    const on = (day: string) => rulesOn(rules, day).hidden
    expect([on("2026-11-24"), on("2026-11-25"), on("2026-11-26"), on("2026-11-27")]).toEqual([
      [],
      ["a"],
      ["a"],
      [],
    ])
  })

  it("does not pin what is hidden", () => {
    const rules = [rule("a", "pin"), { ...rule("z", "hide"), product_id: "a" }]
    expect(rulesOn(rules, "2026-11-25").pinned).toEqual([])
  })

  it("follows the newest of two redirects", () => {
    const rules = [rule("a", "redirect"), rule("b", "redirect")]
    expect(rulesOn(rules, "2026-11-25").redirect).toBe("/bo-suu-tap/b")
  })
})
