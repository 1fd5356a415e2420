import { describe, expect, it } from "vitest"
import { tFor } from "~/lib/words.server"
import { suggestionRow } from "./suggestion-row"

const chestnuts = {
  kind: "product",
  label: "Hạt dẻ Trùng Khánh",
  detail: "Hợp tác xã Trùng Khánh",
  slug: "hat-de-trung-khanh",
  marks: [{ start: 0, end: 3 }],
} as const

describe("a row under the search field", () => {
  it("leads to the thing in the reader's language and says what it is", () => {
    const vi = suggestionRow({ ...chestnuts, marks: [...chestnuts.marks] }, "vi", tFor("vi"))
    expect(vi).toMatchObject({ href: "/san-pham/hat-de-trung-khanh", kind: "Sản phẩm" })
    expect(vi.parts).toEqual(["", "Hạt", " dẻ Trùng Khánh"])
    const en = suggestionRow({ ...chestnuts, marks: [] }, "en", tFor("en"))
    expect(en).toMatchObject({ href: "/en/san-pham/hat-de-trung-khanh", kind: "Product" })
  })

  it("searches for a term, whatever signs it has", () => {
    const term = { kind: "term", label: "rau & củ", detail: null, slug: "rau & củ", marks: [] } as const
    const row = suggestionRow({ ...term, marks: [] }, "vi", tFor("vi"))
    expect(new URL(row.href, "http://shop").searchParams.get("q")).toBe("rau & củ")
    expect(row.detail).toBe("")
  })
})
