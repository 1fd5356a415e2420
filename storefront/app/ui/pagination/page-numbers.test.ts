import { describe, expect, it } from "vitest"
import { pageNumbers } from "./page-numbers"

describe("page links", () => {
  it("show every page of a short list", () => {
    expect(pageNumbers(2, 4)).toEqual([1, 2, 3, 4])
  })

  it("leave a gap in a long list, but never a gap of one page", () => {
    expect(pageNumbers(5, 20)).toEqual([1, "gap", 4, 5, 6, "gap", 20])
    expect(pageNumbers(4, 6)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it("point back to the list when the reader is beyond its end", () => {
    expect(pageNumbers(99, 3)).toEqual([1, 2, 3])
  })
})
