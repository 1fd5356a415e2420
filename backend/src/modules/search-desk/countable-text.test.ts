import { describe, expect, it } from "vitest"
import { countableText } from "./countable-text"

describe("what the log keeps of a query", () => {
  it("keeps a term, folded and as written", () => {
    expect(countableText("  Miến DONG ")).toEqual({ key: "mien dong", text: "miến dong" })
  })

  it.each([
    ["a telephone number", "0912 345 678"],
    ["an address of mail", "hoa@example.com"],
    ["a long text", "tìm giúp tôi món quà cho bà ngoại ở Quảng Uyên nhân dịp mừng thọ tám mươi"],
    ["signs only", "!!! ???"],
  ])("keeps no words of %s", (_what, text) => {
    expect(countableText(text)).toEqual({ key: "", text: "" })
  })
})
