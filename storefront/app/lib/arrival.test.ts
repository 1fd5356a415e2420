import { plainDate } from "@cho-phien/vietnam"
import { describe, expect, it } from "vitest"
import { arrival } from "./arrival"

describe("the expected days of a parcel", () => {
  it("count working days at the producer and every day on the road", () => {
    const wednesday = plainDate("2026-11-25")
    expect(arrival(wednesday, { handlingDays: 1, daysMin: 2, daysMax: 4 }, "vi")).toBe("28–30/11")
  })

  it("do not let the producer pack on a weekend", () => {
    const friday = plainDate("2026-11-27")
    expect(arrival(friday, { handlingDays: 1, daysMin: 0, daysMax: 0 }, "en")).toBe("30 Nov")
  })
})
