import { describe, expect, it } from "vitest"
import { layOut } from "./lay-out"
import type { LetterContent } from "./letter"

const aLetter = (changes: Partial<LetterContent> = {}): LetterContent => ({
  language: "vi",
  subject: "Đơn CP7K2M9QX3",
  title: "Đã nhận đơn",
  paragraphs: ["Cảm ơn bạn."],
  blocks: [{ heading: "Kiện", rows: [{ label: "Mật ong", detail: "2 × 45.000 ₫", value: "90.000 ₫" }] }],
  action: { label: "Xem đơn hàng", url: "https://cho-phien.example/tra-cuu?ma=CP1&x=2" },
  closing: ["Lời cuối."],
  ...changes,
})

/** The words that a reader of the HTML part sees. */
const seen = (html: string) =>
  html
    .replace(/<(head|style)[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")

describe("a letter laid out", () => {
  it("says the same in both parts", () => {
    const { text, html } = layOut(aLetter())
    for (const said of ["Đã nhận đơn", "Cảm ơn bạn.", "Mật ong", "2 × 45.000 ₫", "90.000 ₫", "Lời cuối."]) {
      expect(text).toContain(said)
      expect(seen(html)).toContain(said.replace(/\s+/g, " "))
    }
    expect(text).toContain("https://cho-phien.example/tra-cuu?ma=CP1&x=2")
    expect(html).toContain('href="https://cho-phien.example/tra-cuu?ma=CP1&amp;x=2"')
  })
  it("never lets a name become markup or a second header line", () => {
    const name = '<script>alert("x")</script>\nBcc: all@example.com'
    const { html, subject } = layOut(aLetter({ subject: name, title: name }))
    expect(html).not.toContain("<script")
    expect(subject).not.toContain("\n")
  })
  it("is small, loads nothing and names its language", () => {
    const { html } = layOut(aLetter({ language: "en" }))
    expect(html.length).toBeLessThan(4_000)
    expect(html).not.toMatch(/<img|<link|@import|url\(/)
    expect(html).toContain('<html lang="en">')
  })
})
