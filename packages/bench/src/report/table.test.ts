import { describe, expect, it } from "vitest"
import { figure, kilobytes, tableText } from "./table.js"

describe("a table", () => {
  it("sets names to the left and figures to the right under a line", () => {
    expect(
      tableText(
        ["what", "req/s"],
        [
          ["ours", "1 200"],
          ["theirs", "7"],
        ],
      ),
    ).toBe(["what    req/s", "------  -----", "ours    1 200", "theirs      7"].join("\n"))
  })

  it("leaves a missing cell empty and no blank at the end of a line", () => {
    expect(tableText(["what", "p95"], [["ours"]])).toBe(["what  p95", "----  ---", "ours"].join("\n"))
  })
})

describe("a figure", () => {
  it.each([
    [0.5234, "0.52"],
    [9.996, "10.0"],
    [52.46, "52.5"],
    [99.97, "100"],
    [1234567.8, "1 234 568"],
  ])("%d is written %s", (value, text) => {
    expect(figure(value)).toBe(text)
  })

  it("counts kilobytes by the thousand", () => {
    expect(kilobytes(15_049)).toBe("15.0")
  })
})
