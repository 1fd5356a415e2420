import { describe, expect, it } from "vitest"
import { formatDay, formatDayRange, formatInstant, formatInstantDay, formatWeekday } from "./format-day.js"

describe("writing days", () => {
  it("writes two digits of day and month and four of the year", () => {
    expect(formatDay("2026-11-05")).toBe("05/11/2026")
    expect(formatDay("2026-11-25", "en")).toBe("25 Nov 2026")
    expect(formatDay("2026-11-05", "en")).toBe("5 Nov 2026")
  })
  it("writes an instant as the day and time it is in Vietnam", () => {
    const instant = new Date("2026-11-25T17:30:00Z")
    expect(formatInstantDay(instant)).toBe("26/11/2026")
    expect(formatInstant(instant)).toBe("00:30, 26/11/2026")
    expect(formatInstant(instant, "en")).toBe("00:30, 26 Nov 2026")
  })
  it("names the weekday", () => {
    expect(formatWeekday("2026-11-25")).toBe("Thứ Tư, 25/11")
    expect(formatWeekday("2026-11-29")).toBe("Chủ Nhật, 29/11")
    expect(formatWeekday("2026-11-25", "en")).toBe("Wednesday, 25 Nov")
  })
})

describe("writing a span of days", () => {
  it("writes the month once when it is the same", () => {
    expect(formatDayRange("2026-11-27", "2026-11-29")).toBe("27–29/11")
    expect(formatDayRange("2026-11-05", "2026-11-09")).toBe("05–09/11")
    expect(formatDayRange("2026-11-27", "2026-11-29", "en")).toBe("27–29 Nov")
  })
  it("writes both months when they differ and both years when those do", () => {
    expect(formatDayRange("2026-11-28", "2026-12-02")).toBe("28/11–02/12")
    expect(formatDayRange("2026-11-28", "2026-12-02", "en")).toBe("28 Nov – 2 Dec")
    expect(formatDayRange("2026-12-30", "2027-01-02")).toBe("30/12/2026–02/01/2027")
  })
  it("writes a single day alone and puts swapped ends right", () => {
    expect(formatDayRange("2026-11-27", "2026-11-27")).toBe("27/11")
    expect(formatDayRange("2026-11-29", "2026-11-27")).toBe("27–29/11")
  })
})
