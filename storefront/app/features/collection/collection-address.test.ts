import { describe, expect, it } from "vitest"
import { collectionAddress } from "./collection-address"

describe("the address of a page of a collection", () => {
  it("is bare for the first page and numbered for the others", () => {
    const pages = [1, 2].map((page) => collectionAddress({ slug: "mat-ong", page, preview: null }))
    expect(pages).toEqual(["/bo-suu-tap/mat-ong", "/bo-suu-tap/mat-ong?trang=2"])
  })

  it("carries the office's leave from page to page", () => {
    const address = collectionAddress({ slug: "mat-ong", page: 2, preview: "1.a&b" })
    expect(address).toBe("/bo-suu-tap/mat-ong?trang=2&xem-truoc=1.a%26b")
  })
})
