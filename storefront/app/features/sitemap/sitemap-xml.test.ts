import { describe, expect, it } from "vitest"
import { sitemapIndexXml, sitemapXml } from "./sitemap-xml"

const entries = [{ path: "/" }, { path: "/san-pham/mat-ong", changedOn: "2026-11-20" }]

describe("the site map", () => {
  const xml = sitemapXml("https://cho.vn", entries)

  it("lists every path in both languages", () => {
    expect([...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => found[1])).toEqual([
      "https://cho.vn/",
      "https://cho.vn/en",
      "https://cho.vn/san-pham/mat-ong",
      "https://cho.vn/en/san-pham/mat-ong",
    ])
  })

  it("lets each language name both and the default", () => {
    expect(xml.match(/hreflang="x-default" href="https:\/\/cho.vn\/san-pham\/mat-ong"/g)).toHaveLength(2)
  })

  it("tells the day of the last change where it is known, and no day where it is not", () => {
    expect(xml.match(/<lastmod>2026-11-20<\/lastmod>/g)).toHaveLength(2)
    expect(xml.match(/<lastmod>/g)).toHaveLength(2)
  })

  it("escapes what XML would read as markup", () => {
    expect(sitemapXml("https://cho.vn", [{ path: "/a?b=1&c=<" }])).toContain("/a?b=1&#38;c=&#60;")
  })
})

describe("the index of the site map", () => {
  it("names each file with the day of its latest change", () => {
    const files = new Map([
      ["trang-1", [{ path: "/" }]],
      ["san-pham-1", [...entries, { path: "/san-pham/che", changedOn: "2026-11-02" }]],
    ])
    const xml = sitemapIndexXml("https://cho.vn", files)
    expect(xml).toContain("<sitemap><loc>https://cho.vn/sitemap/trang-1.xml</loc></sitemap>")
    expect(xml).toContain(
      "<sitemap><loc>https://cho.vn/sitemap/san-pham-1.xml</loc><lastmod>2026-11-20</lastmod></sitemap>",
    )
  })
})
