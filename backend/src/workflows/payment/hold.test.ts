import { describe, expect, it } from "vitest"
import { holdEnd } from "./hold"

const at = (clock: string) => new Date(`2026-11-25T${clock}:00Z`)

describe("the hold on goods that are being paid", () => {
  it("lasts 15 minutes from the last thing the buyer did", () => {
    expect(holdEnd(at("08:00"), at("08:00"))).toEqual(at("08:15"))
    expect(holdEnd(at("08:00"), at("08:10"))).toEqual(at("08:25"))
  })
  it("ends an hour after placing, whatever the buyer does", () => {
    expect(holdEnd(at("08:00"), at("08:55"))).toEqual(at("09:00"))
  })
})
