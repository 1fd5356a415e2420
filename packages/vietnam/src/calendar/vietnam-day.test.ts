import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { nextVietnamMidnight, startOfVietnamDay, vietnamDayOf, vietnamTimeOf } from "./vietnam-day.js"

describe("the day in Vietnam", () => {
  it("changes at 17:00 UTC", () => {
    expect(vietnamDayOf(new Date("2026-11-25T16:59:59.999Z"))).toBe("2026-11-25")
    expect(vietnamDayOf(new Date("2026-11-25T17:00:00.000Z"))).toBe("2026-11-26")
  })
  it("is ahead of UTC across a year's end and a leap day", () => {
    expect(vietnamDayOf(new Date("2026-12-31T17:00:00Z"))).toBe("2027-01-01")
    expect(vietnamDayOf(new Date("2024-02-28T20:00:00Z"))).toBe("2024-02-29")
  })
  it("reads the clock there", () => {
    expect(vietnamTimeOf(new Date("2026-11-25T07:05:59Z"))).toBe("14:05")
    expect(vietnamTimeOf(new Date("2026-11-25T17:00:00Z"))).toBe("00:00")
  })
  it("agrees with Intl at any instant of these decades", () => {
    const zone = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2000-01-01"), max: new Date("2060-01-01"), noInvalidDate: true }),
        (instant) => {
          expect(vietnamDayOf(instant)).toBe(zone.format(instant))
        },
      ),
    )
  })
})

describe("the next midnight in Vietnam", () => {
  it("comes later the same UTC day, or the day after", () => {
    expect(nextVietnamMidnight(new Date("2026-11-25T10:00:00Z")).toISOString()).toBe(
      "2026-11-25T17:00:00.000Z",
    )
    expect(nextVietnamMidnight(new Date("2026-11-25T18:00:00Z")).toISOString()).toBe(
      "2026-11-26T17:00:00.000Z",
    )
  })
  it("is a whole day away at midnight itself", () => {
    expect(nextVietnamMidnight(new Date("2026-11-25T17:00:00Z")).toISOString()).toBe(
      "2026-11-26T17:00:00.000Z",
    )
  })
  it("begins the day after the present one", () => {
    const instant = new Date("2026-11-25T16:59:59.999Z")
    expect(nextVietnamMidnight(instant)).toEqual(startOfVietnamDay("2026-11-26"))
    expect(vietnamDayOf(startOfVietnamDay("2026-11-26"))).toBe("2026-11-26")
  })
})
