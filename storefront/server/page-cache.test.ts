import { describe, expect, it } from "vitest"
import { PageCache, storedPage } from "./page-cache"

const aPage = async (text: string, freshUntil = 1000) => {
  const bytes = new TextEncoder().encode(text)
  return storedPage(bytes.buffer, new Headers({ "Content-Type": "text/html" }), freshUntil)
}

describe("the cache of public pages", () => {
  it("returns a page while it is fresh and forgets it the moment it is not", async () => {
    const cache = new PageCache(1e6)
    cache.put("/", await aPage("chào", 1000))
    expect(cache.get("/", 999)).toBeDefined()
    expect(cache.get("/", 1000)).toBeUndefined()
    expect(cache.get("/", 1)).toBeUndefined()
  })

  it("throws out what was read longest ago when it is full", async () => {
    const pages = await Promise.all(["a", "b", "c"].map((letter) => aPage(letter.repeat(4000))))
    const [a, b, c] = pages
    if (!a || !b || !c) throw new Error("three pages were made")
    const cache = new PageCache(9000)
    cache.put("a", a)
    cache.put("b", b)
    cache.get("a", 0)
    cache.put("c", c)
    expect([cache.get("a", 0), cache.get("b", 0), cache.get("c", 0)].map(Boolean)).toEqual([
      true,
      false,
      true,
    ])
  })

  it("gives the same tag to the same bytes and another to others", async () => {
    expect((await aPage("x")).etag).toBe((await aPage("x")).etag)
    expect((await aPage("x")).etag).not.toBe((await aPage("y")).etag)
  })
})
