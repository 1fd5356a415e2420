import type { AfterSaleParcel } from "@cho-phien/contract"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { wordsOf } from "~/lib/words.server"
import { WordsProvider } from "~/words/context"
import { AfterSale } from "./AfterSale"
import { afterView } from "./after-view.server"
import type { RefusedDeed } from "./deeds.server"

const delivered: AfterSaleParcel = {
  orderId: "order_1",
  timeline: [{ kind: "refunded", at: "2026-11-25T08:15:00.000Z", amountDong: 45_000, note: "" }],
  cancelling: "packed",
  returnReasons: [{ reason: "damaged", until: "2026-12-01T08:15:00.000Z" }],
  tracking: null,
  seller: { name: "HTX A", legalForm: "cooperative", address: "Cao Bằng", email: null, demonstration: true },
  lines: [
    { itemId: "item_1", name: "Miến", packTitle: "500 g", returnable: 2, review: null, canReview: true },
  ],
  returns: [],
  messages: [
    { id: "m", writer: "seller", body: "<script>alert(1)</script>", writtenAt: "2026-11-25T08:15:00.000Z" },
  ],
  unread: 1,
}
const page = (changes: Partial<AfterSaleParcel> = {}, refused?: RefusedDeed) =>
  renderToStaticMarkup(
    <WordsProvider lang="vi" words={wordsOf("vi")}>
      <AfterSale
        code="CP7K2M9QX3"
        after={afterView({ ...delivered, ...changes }, "CP7K2M9QX3", "vi")}
        refused={refused}
      />
    </WordsProvider>,
  )

describe("a parcel after the sale, on its page", () => {
  it("takes a return with photos, a message and a review by ordinary forms", () => {
    const html = page()
    expect(html).toMatch(/enctype="multipart\/form-data"/i)
    for (const deed of ["return", "message", "seen", "review"])
      expect(html).toContain(`name="deed" value="${deed}"`)
    expect(html).toContain("Hoàn 45.000\u00a0₫")
    expect(html).toContain("(1 tin mới)")
  })

  it("offers cancelling only before packing, and says what to do instead", () => {
    const before = { returnReasons: [], lines: [] }
    expect(page({ ...before, cancelling: "yes" })).toContain('value="cancel"')
    const packed = page(before)
    expect(packed).not.toContain('value="cancel"')
    expect(packed).toContain("từ chối nhận khi giao")
  })

  it("opens the form that was refused, of that parcel alone", () => {
    const refused: RefusedDeed = {
      deed: "return",
      orderId: "order_1",
      itemId: "",
      typed: { note: "Vỡ" },
      faults: [{ name: "note", text: "Kể lại chuyện đã xảy ra" }],
    }
    expect(page({}, refused)).toMatch(
      /<details class="after-deed screen-only" open="">.*Kể lại chuyện.*>Vỡ<\/textarea>/,
    )
    expect(page({ orderId: "order_2" }, refused)).not.toContain("Kể lại chuyện")
  })

  it("shows what others wrote as text", () => {
    expect(page()).not.toContain("<script>")
  })
})
