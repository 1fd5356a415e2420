import { describe, expect, it } from "vitest"
import { collectionCardView } from "./collection-card-view.server"
import { sendCollectionPicture } from "./send-collection-picture.server"

const card = {
  slug: "gac-bep",
  title: "Gác bếp",
  teaser: "Khói bếp.",
  region: null,
  months: [],
  inSeason: false,
  productCount: 3,
  motif: "hearth",
  pictureId: null,
  demonstration: true,
}

describe("a collection's picture", () => {
  it("is the drawn one until the office gives its own; the drawn one still goes out with links", () => {
    const drawn = collectionCardView(card, "vi")
    expect(drawn.src).toMatch(/^\/hinh\/bo-suu-tap\./)
    const own = collectionCardView({ ...card, pictureId: "scpic_01" }, "vi")
    expect(own.src).toBe("/anh/bo-suu-tap/scpic_01.webp")
    expect(own.drawing).toBe(drawn.src)
  })

  it.each(["../../admin.webp", "a/b.webp", "scpic_01.svg", ".webp", ""])(
    "is not asked of the backend under %o",
    async (file) => {
      await expect(sendCollectionPicture(file)).rejects.toMatchObject({ status: 404 })
    },
  )
})
