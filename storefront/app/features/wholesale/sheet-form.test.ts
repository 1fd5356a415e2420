import type { SheetView } from "@cho-phien/contract"
import { describe, expect, it } from "vitest"
import { cellName, mendValue, readMend, typedSheet } from "./sheet-form"

const sheet = {
  rows: [{ key: "r1", text: "MD-500", variantId: "v1", cells: { p1: "2", p2: "9" } }],
} as unknown as SheetView
const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe("a typed sheet", () => {
  it("replaces the cells that are in the form and keeps the others", () => {
    const { rows } = typedSheet(formOf({ [cellName("r1", "p1")]: " 3 " }), sheet, ["p1", "p2"])
    expect(rows).toEqual([{ key: "r1", text: "MD-500", variantId: "v1", cells: { p1: "3", p2: "9" } }])
  })
  it("adds a chosen good once, under a key that is free", () => {
    const keysOf = (addVariant: string) =>
      typedSheet(formOf({ addVariant }), sheet, []).rows.map((row) => row.key)
    expect([keysOf("v2"), keysOf("v1")]).toEqual([["r1", "r2"], ["r1"]])
  })
  it("takes days only as days", () => {
    const { requestedOn } = typedSheet(formOf({ "ngay.p1": "2026-12-01", "ngay.p2": "mai" }), sheet, [
      "p1",
      "p2",
    ])
    expect(requestedOn).toEqual({ p1: "2026-12-01" })
  })
})

describe("a mend", () => {
  it("comes back from its button, and nonsense does not", () => {
    expect(readMend(mendValue("r1", { kind: "remove-row" }))).toEqual({
      key: "r1",
      mend: { kind: "remove-row" },
    })
    expect([readMend("x"), readMend("[1]")]).toEqual([null, null])
  })
})
