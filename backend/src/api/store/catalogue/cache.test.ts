import { describe, expect, it } from "vitest"
import { cacheControlAt } from "./cache"

describe("how long a public answer may be kept", () => {
  it("is a minute, and five more while a new one is fetched", () => {
    expect(cacheControlAt(new Date("2026-11-25T10:00:00+07:00"))).toBe(
      "public, max-age=60, stale-while-revalidate=300",
    )
  })

  it("never reaches past midnight in Vietnam", () => {
    expect(cacheControlAt(new Date("2026-11-25T23:58:00+07:00"))).toBe(
      "public, max-age=60, stale-while-revalidate=60",
    )
    expect(cacheControlAt(new Date("2026-11-25T23:59:50+07:00"))).toBe(
      "public, max-age=10, stale-while-revalidate=0",
    )
  })
})
