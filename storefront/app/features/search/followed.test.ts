import { describe, expect, it } from "vitest"
import { followed } from "./followed"

describe("a redirect of the office", () => {
  it("is followed within the shop", () => {
    expect(followed("/bo-suu-tap/qua-tet?trang=2")).toBe("/bo-suu-tap/qua-tet?trang=2")
  })

  it("is never followed to another site", () => {
    for (const away of [
      "//evil.example",
      "https://evil.example",
      "/\\evil.example",
      "javascript:alert(1)",
      "",
    ])
      expect(followed(away)).toBeNull()
    expect(followed(null)).toBeNull()
  })

  it("is never followed to the search itself", () => {
    for (const circle of ["/tim-kiem", "/tim-kiem?q=x", "/tim-kiem#a", "/en/tim-kiem?q=x"])
      expect(followed(circle)).toBeNull()
    expect(followed("/tim-kiem-khac")).toBe("/tim-kiem-khac")
  })
})
