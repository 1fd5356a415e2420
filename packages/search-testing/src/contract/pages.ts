import { describe, expect, it } from "vitest"
import type { World } from "./world.js"

/** Pages hold every hit once, in the order asked for. */
export function describePages(world: World): void {
  const { ask, take, ids } = world
  describe("pages", () => {
    it.each<[string, string | undefined, Record<string, "ASC" | "DESC"> | undefined]>([
      ["of everything", undefined, undefined],
      ["of words", "trà", undefined],
      ["of words with marks on some only", "mè", undefined],
      ["sorted by a value that ties", undefined, { stars: "DESC" }],
      ["sorted by price", "cao bằng", { price: "ASC" }],
    ])("%s hold every hit once", async (_, q, order) => {
      const pages: string[] = []
      let total = 0
      for (let skip = 0; skip <= total; skip += 12) {
        const result = await ask(q, { pagination: { skip, take: 12, ...(order ? { order } : {}) } })
        total = result.metadata.count ?? 0
        pages.push(...ids(result))
      }
      expect(new Set(pages).size).toBe(pages.length)
      expect(pages.length).toBe(total)
    })
    it("are sorted by what is asked, then by the steps of the definition", async () => {
      const result = await ask(undefined, { pagination: { take: 97, order: { price: "DESC" } } })
      const prices = result.hits.map(({ document }) => Number(document.price))
      expect(prices).toEqual([...prices].sort((a, b) => b - a))
      const plain = await ask(undefined, take(97))
      const stars = plain.hits.map(({ document }) => Number(document.stars))
      expect(stars).toEqual([...stars].sort((a, b) => b - a))
    })
    it("sort names in the order of the Vietnamese alphabet", async () => {
      const result = await ask(undefined, { pagination: { take: 97, order: { name: "ASC" } } })
      const firsts = result.hits.map(({ document }) => String(document.name).charAt(0).toLowerCase())
      const order = [...firsts].sort(new Intl.Collator("vi").compare)
      expect(firsts).toEqual(order)
    })
    it("count exactly, about, or not at all", async () => {
      const counted = async (count: "exact" | "estimated" | "none") =>
        (await ask(undefined, { search_options: { count }, ...take(5) })).metadata.count
      expect(await counted("exact")).toBe(97)
      expect(await counted("estimated")).toBe(97)
      expect(await counted("none")).toBeNull()
    })
  })
}
