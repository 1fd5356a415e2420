import { describe, expect, it } from "vitest"
import { oneLine } from "./one-line"

describe("a line as it was meant", () => {
  it("has composed letters and single spaces", () => {
    expect(oneLine(`  ${"mật".normalize("NFD")}\u00a0 ong\n`, 200)).toBe("mật ong")
  })

  it("holds no control character that a page or a database would choke on", () => {
    expect(oneLine("a\u0000b\u0007c", 200)).toBe("a b c")
  })

  it("ends at its limit", () => {
    expect(oneLine("x".repeat(9000), 80)).toHaveLength(80)
  })
})
