import { describe, expect, it } from "vitest"
import { sitemapXml } from "./sitemap-xml"

describe("the site map", () => {
  const xml = sitemapXml("https://cho.vn", ["/", "/san-pham/mat-ong"])

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

  it("escapes what XML would read as markup", () => {
    expect(sitemapXml("https://cho.vn", ["/a?b=1&c=<"])).toContain("/a?b=1&#38;c=&#60;")
  })
})
