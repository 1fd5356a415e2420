import { describe, expect, it } from "vitest"
import { foldedSearch } from "./folded-search"

describe("a search without marks", () => {
  it("asks for every word, folded", () => {
    expect(foldedSearch("name", "  Đồng  Mu ")).toEqual([
      { name: { $like: "%dong%" } },
      { name: { $like: "%mu%" } },
    ])
  })

  it("takes the signs of LIKE literally", () => {
    expect(foldedSearch("name", "50%_a\\")).toEqual([{ name: { $like: "%50\\%\\_a\\\\%" } }])
  })

  it("asks for nothing when nothing is typed", () => {
    expect(foldedSearch("name", " ")).toEqual([])
  })
})
