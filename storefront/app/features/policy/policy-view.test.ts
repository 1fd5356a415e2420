import { RANKING } from "@cho-phien/contract"
import { describe, expect, it } from "vitest"
import { tFor } from "~/lib/words.server"
import { termsOn } from "./policies.server"
import { policyPageView } from "./policy-view.server"
import { rankingText } from "./ranking-text"

const now = new Date("2026-11-25T03:00:00Z")

describe("a policy's page", () => {
  it("shows the version in force with its day and its language", () => {
    const view = policyPageView({ slug: "giao-hang", lang: "en", version: null, now })
    expect(view).toMatchObject({ textLang: "en", effective: "25 Nov 2026", state: "current" })
    expect(view?.html).toContain("<li>")
  })

  it("opens a version by its day and knows no other", () => {
    expect(policyPageView({ slug: "giao-hang", lang: "vi", version: "2026-11-25", now })?.title).toBe(
      "Chính sách giao hàng",
    )
    for (const version of ["2026-11-24", "khong", "../../x"])
      expect(policyPageView({ slug: "giao-hang", lang: "vi", version, now })).toBeUndefined()
    expect(policyPageView({ slug: "khong-co", lang: "vi", version: null, now })).toBeUndefined()
  })

  it("names the version a purchase was made under", () => {
    expect(termsOn(now, "vi").map(({ href }) => href)).toEqual([
      "/chinh-sach/dieu-khoan-chung?ban=2026-11-25",
      "/chinh-sach/doi-tra-hoan-tien?ban=2026-11-25",
    ])
  })
})

describe("the page on ranking", () => {
  it("says every rule of every order, in the order in which they decide", () => {
    const text = rankingText(tFor("vi"))
    const parts = text.split("## ").slice(1)
    const rules = parts.slice(0, -1).map((part) => (part.match(/^\d+\. /gm) ?? []).length)
    expect(rules).toEqual(Object.values(RANKING).map((list) => list.length))
    expect(text.indexOf("Hàng còn đứng trước")).toBeLessThan(text.indexOf("Thứ tự xen kẽ (giải thích"))
  })

  it("leaves no placeholder on the published page", () => {
    expect(policyPageView({ slug: "thu-tu-hien-thi", lang: "vi", version: null, now })?.html).not.toContain(
      "{{",
    )
  })
})
