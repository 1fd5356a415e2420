import { describe, expect, it } from "vitest"
import { filesOf } from "./sitemap-parts.server"

const none = { trang: [], "san-pham": [], "nha-san-xuat": [], "bo-suu-tap": [], vung: [], "chinh-sach": [] }
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ path: `/san-pham/${index}` }))

describe("the files of the site map", () => {
  it("are one for each kind that has pages", () => {
    expect([...filesOf({ ...none, trang: [{ path: "/" }], vung: [{ path: "/vung/x" }] }).keys()]).toEqual([
      "trang-1",
      "vung-1",
    ])
  })
  it("hold at most 50,000 addresses, each page counted in two languages", () => {
    const files = filesOf({ ...none, "san-pham": many(45_000) })
    expect([...files.keys()]).toEqual(["san-pham-1", "san-pham-2", "san-pham-3"])
    for (const entries of files.values()) expect(entries.length * 2).toBeLessThanOrEqual(50_000)
    expect([...files.values()].flat()).toHaveLength(45_000)
  })
})
