import { describe, expect, it } from "vitest"
import { returnPath } from "./return-path"

describe("the way back after a form", () => {
  it("keeps a path of ours with its query", () => {
    expect(returnPath("/en/san-pham?nhom=do-uong", "/")).toBe("/en/san-pham?nhom=do-uong")
  })

  it("never leads to another site", () => {
    for (const bad of [
      "//evil.example",
      "/\\evil.example",
      "https://evil.example",
      "javascript:1",
      "/a\nb",
      "",
      null,
    ])
      expect(returnPath(bad, "/")).toBe("/")
  })
})
