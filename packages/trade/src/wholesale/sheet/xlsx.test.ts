import { strToU8, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { readRows } from "./read-rows.js"
import { readXlsx } from "./read-xlsx.js"
import { writeXlsx } from "./write-xlsx.js"

const gridOf = (bytes: Uint8Array) => {
  const answer = readXlsx(bytes)
  if (!answer.ok) throw new Error(answer.reason)
  return answer.grid
}
const workbook = (sheet: string, strings = "") =>
  zipSync({
    "xl/workbook.xml": strToU8(
      '<workbook><sheets><sheet name="a" sheetId="1" r:id="r7"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Target="worksheets/sheet9.xml" Id="r7"/></Relationships>',
    ),
    "xl/worksheets/sheet9.xml": strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    "xl/worksheets/sheet1.xml": strToU8("<worksheet><sheetData/></worksheet>"),
    "xl/sharedStrings.xml": strToU8(`<sst>${strings}</sst>`),
  })

describe("a workbook", () => {
  it("comes back as it was written: marks, signs, leading zeros, numbers", () => {
    const rows = [
      ["Mã hàng", 'Tên "thật" & <đủ>', "HP-01"],
      ["00123", "Miến dong ế", 12],
    ]
    expect(gridOf(writeXlsx("Đặt nhanh", rows))).toEqual([rows[0], ["00123", "Miến dong ế", "12"]])
  })
  it("gives what Excel kept for formulas, shared and rich text, and empty cells between", () => {
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>8.93850001234E+12</v></c><c r="C2"><f>2+3</f><v>5</v></c></row>'
    const strings = "<si><t>Mã</t></si><si><r><t>Số </t></r><r><t>lượng</t></r></si>"
    const grid = gridOf(workbook(sheet, strings))
    expect(grid).toEqual([
      ["Mã", "", "Số lượng"],
      ["8938500012340", "", "5"],
    ])
    expect(readRows(grid).rows).toEqual([{ line: 2, code: "8938500012340", name: "", amounts: ["5"] }])
  })
  it("that is none is refused", () => {
    expect(readXlsx(strToU8("Mã;SL"))).toEqual({ ok: false, reason: "not-a-workbook" })
    expect(readXlsx(zipSync({ "a.txt": strToU8("x") }))).toEqual({ ok: false, reason: "not-a-workbook" })
  })
  it("that would unpack to far more than it weighs is refused", () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(25_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(readXlsx(bomb)).toEqual({ ok: false, reason: "too-large" })
  })
})
