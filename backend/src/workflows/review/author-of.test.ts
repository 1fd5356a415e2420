import { describe, expect, it } from "vitest"
import { authorOf } from "./author-of"

describe("the name under a review", () => {
  it("is the given name and an initial, never the whole name", () => {
    expect(["Nông Thị Hà", "  Đàm   An ", "Sùng"].map(authorOf)).toEqual(["Hà N.", "An Đ.", "Sùng"])
  })
})
