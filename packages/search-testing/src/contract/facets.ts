import { fold } from "@cho-phien/vietnam"
import { describe, expect, it } from "vitest"
import { query, type Result } from "../definition.js"
import type { World } from "./world.js"

/** Counts are true. */
export function describeFacets(world: World): void {
  const { definition, documents, ask, take } = world
  describe("facets", () => {
    const facetValues = (result: Result, field: string) => {
      const facet = result.facets?.[field]
      return facet?.type === "value"
        ? Object.fromEntries(facet.values.map(({ value, count }) => [value, count]))
        : {}
    }
    const brute = (field: string, holds: (document: Record<string, unknown>) => boolean = () => true) => {
      const counts: Record<string, number> = {}
      for (const document of documents.filter(holds))
        for (const value of [document[field]].flat()) counts[String(value)] = (counts[String(value)] ?? 0) + 1
      return counts
    }

    it.each([10, 30, 31])("are those of a brute-force count with %i hits a page", async (n) => {
      const facets = ["stars", "group", "commune", "producer", "in_stock", "districts", "season_months"]
      const result = await ask(undefined, {
        filters: { group: "food" },
        search_options: { facets },
        ...take(n),
      })
      for (const field of facets)
        expect(facetValues(result, field)).toEqual(brute(field, ({ group }) => group === "food"))
    })
    it("say how many goods are sold by the case and how many are not", async () => {
      const result = await ask(undefined, { search_options: { facets: ["wholesale"] } })
      expect(facetValues(result, "wholesale")).toEqual(brute("wholesale"))
      expect(Object.keys(brute("wholesale"))).toHaveLength(2)
    })
    it("count what the words find, not the whole catalogue", async () => {
      const result = await ask("miến dong", { search_options: { facets: ["stars"] }, ...take(200) })
      const counted = facetValues(result, "stars")
      const hits = result.hits.map(({ document }) => String(document.stars))
      for (const stars of ["3", "4"])
        expect(counted[stars] ?? 0).toBe(hits.filter((each) => each === stars).length)
    })
    it("answer a batch as the module asks it: every facet without its own filter", async () => {
      const words = query(definition, "mật ong", {
        search_options: { facets: ["stars"] },
        filters: { group: "food" },
        ...take(0),
      })
      const [narrow, relaxed] = await world
        .provider()
        .searchMany([{ ...words, filters: { group: "food", stars: [4] } }, words])
      expect(facetValues(narrow as Result, "stars")["3"] ?? 0).toBe(0)
      expect(facetValues(relaxed as Result, "stars")["3"]).toBeGreaterThan(0)
    })
    it("measure ranges and extremes", async () => {
      const ranges = [{ key: "cheap", to: 100_000 }, { from: 100_000 }]
      const result = await ask(undefined, {
        search_options: { facets: [{ field: "price", type: "range", ranges }] },
      })
      const cheap = documents.filter(({ price }) => Number(price) < 100_000).length
      expect(result.facets?.price).toMatchObject({
        type: "range",
        ranges: [
          { key: "cheap", count: cheap },
          { key: "100000-*", count: documents.length - cheap },
        ],
      })
      const stats = await ask(undefined, {
        search_options: { facets: [{ field: "price", type: "stats" }] },
      })
      const prices = documents.map(({ price }) => Number(price))
      expect(stats.facets?.price).toMatchObject({
        min: Math.min(...prices),
        max: Math.max(...prices),
        count: prices.length,
      })
    })
    it("keep to the limit, say what is left, and search inside by folded text", async () => {
      const facet = { field: "commune", type: "value" as const, limit: 3, sort: "alpha" as const }
      const limited = (await ask(undefined, { search_options: { facets: [facet] } })).facets?.commune
      const counts = brute("commune")
      const names = Object.keys(counts).sort(new Intl.Collator("vi").compare)
      expect(limited).toMatchObject({
        values: names.slice(0, 3).map((value) => ({ value, count: counts[value] })),
      })
      const other = names.slice(3).reduce((sum, name) => sum + (counts[name] ?? 0), 0)
      expect(limited).toMatchObject({ other_count: other })
      const inside = (await ask(undefined, { search_options: { facets: [{ ...facet, query: "khê" }] } }))
        .facets?.commune
      expect(inside).toMatchObject({
        values: names.filter((name) => fold(name).includes("khe")).map((value) => ({ value })),
      })
    })
    it("refuse fields that are none", async () => {
      await expect(ask(undefined, { search_options: { facets: ["name"] } })).rejects.toThrow()
      await expect(
        ask(undefined, { search_options: { facets: [{ field: "group", type: "stats" }] } }),
      ).rejects.toThrow()
    })
  })
}
