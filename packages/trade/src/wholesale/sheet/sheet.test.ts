import { describe, expect, it } from "vitest"
import { goodFinder } from "./find-good.js"
import { readAmount } from "./read-amount.js"
import { readGrid } from "./read-grid.js"
import { readPasted } from "./read-pasted.js"
import { readRows } from "./read-rows.js"

const named = (text: string) =>
  readPasted(text).rows.map(({ code, name, amounts }) => [code, name, ...amounts])

describe("an amount", () => {
  it.each([
    ["12", "cases", 12],
    ["", "cases", 0],
    ["-", "cases", 0],
    ["12,0", "cases", 12],
    ["1.200", "cases", 1200],
    ["1,200", "cases", 1200],
    ["12.345", "cases", 12_345],
    ["1.234,5", "cases", 1234.5],
    ["2,5", "cases", 2.5],
    ["0,125", "cases", 0.125],
    ["5 thùng", "cases", 5],
    ["5t", "cases", 5],
    ["13 hũ", "units", 13],
  ])("%j is %s %d", (text, kind, count) => {
    expect(readAmount(text)).toEqual({ ok: true, kind, count })
  })
  it.each([
    ["=2+3", "formula"],
    ["#REF!", "formula"],
    ["-3", "negative"],
    ["8938500012345", "too-large"],
    ["mười", "not-a-number"],
    ["1.234.5", "not-a-number"],
    ["5x3", "not-a-number"],
  ])("%j is refused: %s", (text, reason) => {
    expect(readAmount(text)).toEqual({ ok: false, reason })
  })
})

describe("a pasted table", () => {
  it("comes from Excel with headings below a merged title and a heading for each store", () => {
    const sheet = readPasted(
      "ĐƠN ĐẶT HÀNG THÁNG 12\t\t\t\n\nSTT\tMã hàng\tTên hàng\tHP-01\tHP-02\n1\tMD-500\tMiến dong\t3\t\n2\tMO-500\tMật ong\t\t4\nTổng\tTổng cộng\t\t3\t4",
    )
    expect(sheet.columns).toEqual(["HP-01", "HP-02"])
    expect(sheet.rows.map(({ code, name, amounts }) => [code, name, amounts])).toEqual([
      ["MD-500", "Miến dong", ["3", ""]],
      ["MO-500", "Mật ong", ["", "4"]],
    ])
  })
  it("comes as a CSV with BOM, semicolons and decimal commas", () => {
    expect(named("\uFEFFMã hàng;Số lượng\r\nMD-500;12,0\r\nMO-500;3\r\n")).toEqual([
      ["MD-500", "", "12,0"],
      ["MO-500", "", "3"],
    ])
  })
  it("keeps separators and line ends inside quotes", () => {
    expect(readGrid('Tên;SL\n"Miến dong; loại ""một""\nto";2')).toEqual([
      ["Tên", "SL"],
      ['Miến dong; loại "một" to', "2"],
    ])
  })
  it("may have no headings: a code, then quantities", () => {
    const sheet = readPasted("MD-500\t2\t3\nMO-500\t1\t0")
    expect(sheet.columns).toEqual([])
    expect(sheet.rows.map(({ code, amounts }) => [code, ...amounts])).toEqual([
      ["MD-500", "2", "3"],
      ["MO-500", "1", "0"],
    ])
  })
  it("takes a barcode in the first column as a code, not as a quantity", () => {
    expect(named("8938500012345\t4")).toEqual([["8938500012345", "", "4"]])
  })
  it("numbers its lines as the reader sees them", () => {
    expect(
      readRows([
        ["Mã", "SL"],
        ["A", "1"],
        ["B", "2"],
      ]).rows.map(({ line }) => line),
    ).toEqual([2, 3])
  })
})

describe("a message from Zalo", () => {
  it("is read line by line, whichever side the amount stands", () => {
    const message =
      "Chào em, chị đặt:\n- Miến dong Phja Đén 500g: 10 thùng\n• 5 thùng mật ong bạc hà\n3) Hạt dẻ Trùng Khánh x 4\nlạp sườn 300 g\nCảm ơn em"
    expect(named(message)).toEqual([
      ["", "Miến dong Phja Đén 500g", "10 thùng"],
      ["", "mật ong bạc hà", "5 thùng"],
      ["", "Hạt dẻ Trùng Khánh", "4"],
      ["", "lạp sườn 300 g", ""],
    ])
  })
})

describe("finding a good", () => {
  const find = goodFinder([
    {
      variantId: "v1",
      sku: "MD-500",
      codes: ["8938500012345", "00123"],
      name: "Miến dong Phja Đén",
      pack: "Gói 500 g",
    },
    { variantId: "v2", sku: "MD-300", codes: [], name: "Miến dong Phja Đén", pack: "Gói 300 g" },
    {
      variantId: "v3",
      sku: "MO-500",
      codes: ["18938500012342"],
      name: "Mật ong bạc hà",
      pack: "Chai 500 ml",
    },
    { variantId: "v4", sku: "MO-5", codes: [], name: "Mật ong hoa nhãn", pack: "Chai 250 ml" },
  ])
  it.each([
    ["md-500", "", "v1"],
    ["MD500", "", "v1"],
    ["'8938500012345", "", "v1"],
    ["123", "", "v1"],
    ["18938500012342", "", "v3"],
    ["MO-5", "", "v4"],
    ["", "mien dong 300g", "v2"],
    ["", "mat ong bac ha", "v3"],
    ["", "MO-500", "v3"],
  ])("%j / %j is %s", (code, name, variantId) => {
    expect(find(code, name)).toEqual({ kind: "one", variantId })
  })
  it("asks back when several fit, and offers the nearest when none does", () => {
    expect(find("", "miến dong")).toEqual({ kind: "several", variantIds: ["v1", "v2"] })
    expect(find("", "mật ong rừng tràm")).toEqual({ kind: "none", nearest: ["v3", "v4"] })
    expect(find("9999999999999", "")).toEqual({ kind: "none", nearest: [] })
  })
})
