import { describe, expect, it } from "vitest"
import { storedPage } from "./page-cache"
import { acceptedEncoding, sendPage } from "./send-page"

const page = await storedPage(
  new TextEncoder().encode("<p>chợ</p>".repeat(50)).buffer,
  new Headers({ "Content-Type": "text/html", Vary: "Cookie" }),
  60_000,
)
const asked = (headers: Record<string, string>) => new Request("http://x/", { headers })

describe("sending a stored page", () => {
  it("prefers brotli, then gzip, then the plain bytes", () => {
    expect(acceptedEncoding("gzip, deflate, br")).toBe("br")
    expect(acceptedEncoding("gzip;q=0.5")).toBe("gzip")
    expect(acceptedEncoding("br;q=0, gzip;q=0")).toBe("identity")
    expect(acceptedEncoding(null)).toBe("identity")
  })

  it("answers 304 without a body when the reader has these bytes", async () => {
    const answer = sendPage(page, asked({ "If-None-Match": `"other", ${page.etag}` }), 0)
    expect([answer.status, await answer.text()]).toEqual([304, ""])
  })

  it("keeps both reasons to vary", () => {
    expect(sendPage(page, asked({}), 0).headers.get("Vary")).toBe("Cookie, Accept-Encoding")
  })

  it("lets a cache behind us keep the page only for what is left of its time", () => {
    const keptFor = (now: number) => sendPage(page, asked({}), now).headers.get("Cache-Control")
    expect(keptFor(0)).toBe("public, max-age=0, s-maxage=60")
    expect(keptFor(50_500)).toBe("public, max-age=0, s-maxage=9")
    expect(keptFor(61_000)).toBe("public, max-age=0, s-maxage=0")
  })
})
