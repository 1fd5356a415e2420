import { describe, expect, it } from "vitest"
import { csvOf } from "./csv"
import { bankFile } from "./payout/bank-file"

describe("a file for a spreadsheet", () => {
  it("keeps marks, quotes and lines, and makes a formula inert without touching negative sums", () => {
    const file = csvOf([
      ["Đồng Mu", 'túi "1"', "a,b"],
      ["=cmd|' /C calc'!A0", "-5000", "+84 912", "@a"],
    ])
    expect(file).toBe('\ufeffĐồng Mu,"túi ""1""","a,b"\r\n\'=cmd|\' /C calc\'!A0,-5000,\'+84 912,\'@a\r\n')
  })
})

describe("the bank file", () => {
  it("has a row for each transfer, ASCII, whole đồng, account numbers with their zeros", () => {
    const file = bankFile("CT-2611-0001", [
      { bankBin: "970436", accountNumber: "0011004000001", accountName: "HTX DONG MU", amountDong: 112_325 },
      { bankBin: "000000", accountNumber: "V3CAS01", accountName: "NONG THI HA", amountDong: 50_000 },
    ])
    expect(file.split("\r\n").slice(1, 3)).toEqual([
      "1,0011004000001,HTX DONG MU,970436,Vietcombank,112325,Cho Phien CT 2611 0001 1",
      "2,V3CAS01,NONG THI HA,000000,,50000,Cho Phien CT 2611 0001 2",
    ])
  })
})
