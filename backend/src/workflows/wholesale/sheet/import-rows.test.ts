import { describe, expect, it } from "vitest"
import type { CompanyGood } from "../offer/read-goods"
import { importRows } from "./import-rows"
import { mendRows } from "./mend-rows"

const good = (variantId: string, sku: string, name: string) =>
  ({ variantId, sku, codes: [], offer: { name, packTitle: "Gói 500 g" } }) as unknown as CompanyGood
const goods = [good("v1", "MD-500", "Miến dong"), good("v2", "MO-500", "Mật ong bạc hà")]
const points = [
  { id: "p1", code: "HP-01", name: "Lạch Tray" },
  { id: "p2", code: "HP-02", name: "Cầu Đất" },
]
const add = (text: string, before: Parameters<typeof importRows>[0] = [], pointId = "") =>
  importRows(before, { text, grid: [], pointId }, goods, points)

describe("an import", () => {
  it("puts quantities where the headings say, by code or by name without marks", () => {
    expect(add("Mã\tcau dat\tHP-01\nMD-500\t2\t3").map((row) => row.cells)).toEqual([{ p1: "3", p2: "2" }])
  })
  it("without headings fills the points in their order, from the chosen one", () => {
    expect(add("MD-500\t2\t3")[0]?.cells).toEqual({ p1: "2", p2: "3" })
    expect(add("MD-500\t2", [], "p2")[0]?.cells).toEqual({ p2: "2" })
  })
  it("adds up a good that is written twice, also with what the sheet held", () => {
    const once = add("MD-500\t2\nMD-500\t3")
    expect(once.map((row) => row.cells)).toEqual([{ p1: "5" }])
    expect(add("mien dong: 4 thùng", once)[0]?.cells).toEqual({ p1: "5 + 4 thùng" })
  })
  it("keeps a row that nobody understands, with its words and its amount", () => {
    expect(add("Bánh khảo: 3 thùng")).toEqual([
      { key: "r1", text: "Bánh khảo", variantId: null, cells: { p1: "3 thùng" } },
    ])
  })
})

describe("a mend", () => {
  const rows = [
    { key: "r1", text: "", variantId: "v1", cells: { p1: "2" } },
    { key: "r2", text: "mien", variantId: "v1", cells: { p1: "3", p2: "1" } },
  ]
  it("merges two rows of one good", () => {
    expect(mendRows(rows, "r2", { kind: "merge-rows" })).toEqual([
      { key: "r1", text: "", variantId: "v1", cells: { p1: "5", p2: "1" } },
    ])
  })
  it("changes one cell, or chooses a good, and nothing else", () => {
    expect(mendRows(rows, "r1", { kind: "set-cell", pointId: "p1", cases: 4 })[0]?.cells).toEqual({ p1: "4" })
    expect(mendRows(rows, "r2", { kind: "choose-good", variantId: "v2" })[1]).toEqual({
      ...rows[1],
      variantId: "v2",
    })
    expect(mendRows(rows, "r9", { kind: "remove-row" })).toEqual(rows)
  })
})
