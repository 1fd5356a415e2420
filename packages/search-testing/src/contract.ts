import { fold } from "@cho-phien/vietnam"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { catalogueDocuments, GOODS } from "./catalogue.js"
import {
  catalogueDefinition,
  type Definition,
  type Document,
  type Provider,
  type Query,
  query,
  type Result,
  type Task,
} from "./definition.js"
import type { RunningProvider } from "./postgres.js"

/** What the engines may differ in. */
export interface Abilities {
  prefixFilters: boolean
}

/** The behaviour of a search provider, whatever the engine. */
export function describeSearchContract(
  engine: string,
  start: () => Promise<RunningProvider<Provider>>,
  abilities: Abilities,
): void {
  describe(`${engine} as a search provider`, () => {
    const definition = catalogueDefinition(`contract_${process.pid}`)
    const documents = catalogueDocuments()
    let running: RunningProvider<Provider>
    let provider: Provider

    const settled = async (task: Task) => {
      const end = task.id ? await provider.waitForTask?.(task) : task
      expect(end?.status).toBe("succeeded")
    }
    const write = async (all: Document[], index: Definition = definition) =>
      settled(
        await provider.upsertDocuments({ index: index.physical_name, definition: index, documents: all }),
      )
    const ask = (q: string | undefined, more: Partial<Query> = {}) =>
      provider.search(query(definition, q, more))
    const ids = (result: Result) => result.hits.map(({ id }) => id)
    const take = (n: number, skip = 0) => ({ pagination: { skip, take: n } })
    const filtered = async (filters: Query["filters"]) =>
      ids(await ask(undefined, { filters, ...take(200) })).sort()
    const expected = (holds: (document: Record<string, unknown>) => boolean) =>
      documents
        .filter(holds)
        .map(({ id }) => id)
        .sort()

    beforeAll(async () => {
      running = await start()
      provider = running.provider
      await settled(await provider.upsertIndex({ index: definition }))
      await write(documents)
    }, 120_000)

    afterAll(async () => {
      await provider.deleteIndex({ index: definition.physical_name })
      await running.stop()
    })

    describe("filters", () => {
      it.each<[string, Query["filters"], (document: Record<string, unknown>) => boolean]>([
        ["a value", { stars: 4 }, ({ stars }) => stars === 4],
        [
          "one of several",
          { group: ["beverage", "tourism"] },
          ({ group }) => ["beverage", "tourism"].includes(String(group)),
        ],
        ["$ne", { stars: { $ne: 3 } }, ({ stars }) => stars !== 3],
        ["$nin", { group: { $nin: ["food"] } }, ({ group }) => group !== "food"],
        [
          "$gte and $lt together",
          { price: { $gte: 90_000, $lt: 150_000 } },
          ({ price }) => Number(price) >= 90_000 && Number(price) < 150_000,
        ],
        ["a value with marks", { commune: "Hoà An" }, ({ commune }) => commune === "Hoà An"],
        ["a boolean", { in_stock: true }, ({ in_stock: inStock }) => inStock === true],
        [
          "a date",
          { valid_until: { $gt: "2027-06-01T00:00:00Z" } },
          ({ valid_until: until }) => String(until) > "2027-06-01",
        ],
        [
          "a member of a list",
          { season_months: 12 },
          ({ season_months: months }) => (months as number[]).includes(12),
        ],
        [
          "$contains all",
          { season_months: { $contains: [11, 12] } },
          ({ season_months: months }) => [11, 12].every((month) => (months as number[]).includes(month)),
        ],
        [
          "$overlaps",
          { season_months: { $overlaps: [6, 7] } },
          ({ season_months: months }) => [6, 7].some((month) => (months as number[]).includes(month)),
        ],
        [
          "$exists on a list",
          { season_months: { $exists: false } },
          ({ season_months: months }) => (months as number[]).length === 0,
        ],
        [
          "$not",
          { $not: { stars: 3, group: "food" } },
          ({ stars, group }) => !(stars === 3 && group === "food"),
        ],
        [
          "$or inside $and",
          { $and: [{ $or: [{ stars: 4 }, { group: "tourism" }] }, { in_stock: true }] },
          ({ stars, group, in_stock: inStock }) => (stars === 4 || group === "tourism") && inStock === true,
        ],
        [
          "the key",
          { id: ["hat-de-trung-khanh", "che-dang"] },
          ({ id }) => id === "hat-de-trung-khanh" || id === "che-dang",
        ],
        ["an empty list", { group: [] }, () => false],
      ])("understand %s", async (_, filters, holds) => {
        expect(await filtered(filters)).toEqual(expected(holds))
      })

      it("tell values apart that differ by a mark only", async () => {
        expect(await filtered({ commune: "Hoa An" })).toEqual([])
      })
      it("take quotes and backslashes as letters", async () => {
        expect(await filtered({ commune: `An" OR "1"='1\\` })).toEqual([])
      })
      it.each<[string, Query["filters"]]>([
        ["an unknown field", { colour: "red" }],
        ["an unknown operator", { price: { $near: 3 } } as unknown as Query["filters"]],
        ["a value of the wrong kind", { price: { $gt: "dear" } }],
        ["size compared on a list", { season_months: { $gt: 3 } }],
        ["membership asked of one value", { price: { $contains: [3] } }],
      ])("refuse %s", async (_, filters) => {
        await expect(ask(undefined, { filters })).rejects.toThrow()
      })
      it(abilities.prefixFilters ? "find beginnings and parts" : "refuse beginnings and parts", async () => {
        const asked = filtered({ commune: { $like: "Khê" } })
        if (abilities.prefixFilters)
          expect(await asked).toEqual(expected(({ commune }) => String(commune).includes("Khê")))
        else await expect(asked).rejects.toThrow()
      })
    })

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
          for (const value of [document[field]].flat())
            counts[String(value)] = (counts[String(value)] ?? 0) + 1
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
      it("count what the words find, not the whole catalogue", async () => {
        const result = await ask("miến dong", { search_options: { facets: ["stars"] }, ...take(200) })
        const counted = facetValues(result, "stars")
        const hits = result.hits.map(({ document }) => String(document["stars"]))
        for (const stars of ["3", "4"])
          expect(counted[stars] ?? 0).toBe(hits.filter((each) => each === stars).length)
      })
      it("answer a batch as the module asks it: every facet without its own filter", async () => {
        const words = query(definition, "mật ong", {
          search_options: { facets: ["stars"] },
          filters: { group: "food" },
          ...take(0),
        })
        const [narrow, relaxed] = await provider.searchMany([
          { ...words, filters: { group: "food", stars: [4] } },
          words,
        ])
        expect(facetValues(narrow as Result, "stars")["3"] ?? 0).toBe(0)
        expect(facetValues(relaxed as Result, "stars")["3"]).toBeGreaterThan(0)
      })
      it("measure ranges and extremes", async () => {
        const ranges = [{ key: "cheap", to: 100_000 }, { from: 100_000 }]
        const result = await ask(undefined, {
          search_options: { facets: [{ field: "price", type: "range", ranges }] },
        })
        const cheap = documents.filter(({ price }) => Number(price) < 100_000).length
        expect(result.facets?.["price"]).toMatchObject({
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
        expect(stats.facets?.["price"]).toMatchObject({
          min: Math.min(...prices),
          max: Math.max(...prices),
          count: prices.length,
        })
      })
      it("keep to the limit, say what is left, and search inside by folded text", async () => {
        const facet = { field: "commune", type: "value" as const, limit: 3, sort: "alpha" as const }
        const limited = (await ask(undefined, { search_options: { facets: [facet] } })).facets?.["commune"]
        const counts = brute("commune")
        const names = Object.keys(counts).sort(new Intl.Collator("vi").compare)
        expect(limited).toMatchObject({
          values: names.slice(0, 3).map((value) => ({ value, count: counts[value] })),
        })
        const other = names.slice(3).reduce((sum, name) => sum + (counts[name] ?? 0), 0)
        expect(limited).toMatchObject({ other_count: other })
        const inside = (await ask(undefined, { search_options: { facets: [{ ...facet, query: "khê" }] } }))
          .facets?.["commune"]
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
        const prices = result.hits.map(({ document }) => Number(document["price"]))
        expect(prices).toEqual([...prices].sort((a, b) => b - a))
        const plain = await ask(undefined, take(97))
        const stars = plain.hits.map(({ document }) => Number(document["stars"]))
        expect(stars).toEqual([...stars].sort((a, b) => b - a))
      })
      it("sort names in the order of the Vietnamese alphabet", async () => {
        const result = await ask(undefined, { pagination: { take: 97, order: { name: "ASC" } } })
        const firsts = result.hits.map(({ document }) => String(document["name"]).charAt(0).toLowerCase())
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

    describe("answers", () => {
      it("hold the fields that were asked for and no others", async () => {
        const [hit] = (await ask("kolia", { attributes_to_retrieve: ["name", "price"] })).hits
        expect(Object.keys(hit?.document ?? {}).sort()).toEqual(["name", "price"])
      })
      it("mark the words found, in any Unicode form and without trusting the text", async () => {
        const result = await ask("mien dong", { search_options: { highlight: { fields: ["name"] } } })
        expect(result.hits[0]?.highlights?.["name"]?.[0]).toMatch(/^<mark>Miến<\/mark> <mark>dong<\/mark>/)
      })
      it.each([
        ["miến dong", "exact"],
        ["mieesn dong", "typed-keys"],
        ["hạt giẻ", "sound"],
      ])("say how %s was understood", async (q, how) => {
        expect((await ask(q)).provider_metadata?.["how"]).toBe(how)
      })
      it("explain the rank of every hit", async () => {
        const result = await ask("miến dong", { search_options: { include_score: true } })
        const first = result.hits[0]?.id ?? ""
        expect(result.provider_metadata?.["explanations"]).toMatchObject({
          [first]: { how: "exact", foundIn: "name", marksMatch: true, nameBeginsWithQuery: true },
        })
      })
      it("put typed marks first and find without them all the same", async () => {
        const names = async (q: string) => (await ask(q)).hits.map(({ document }) => String(document["name"]))
        expect((await names("đường"))[0]).toContain("Đường")
        expect((await names("dương"))[0]).toContain("Dương")
        expect((await names("duong")).join()).toMatch(/Đường.*Dương|Dương.*Đường/)
      })
      it("are the same for composed and decomposed letters", async () => {
        expect(ids(await ask("Trùng Khánh".normalize("NFD")))).toEqual(ids(await ask("Trùng Khánh")))
      })
      it("to one meaning do not change when something is ticked", async () => {
        const result = await ask("miến dong", {
          filters: { group: "tourism" },
          search_options: { facets: ["stars"] },
        })
        expect(result.hits).toEqual([])
        expect(result.provider_metadata?.["how"]).toBe("exact")
      })
    })

    describe("bad input", () => {
      it.each([
        ["500 characters", "miến dong ".repeat(50)],
        ["operators", `miến & dong | (! :* <-> \\ ' " --`],
        ["control characters", "mi\u0000ến\u0007 do\u001fng"],
        ["emoji only", "🍯🐝"],
        ["half a surrogate pair", "mật ong \ud83c"],
        ["one endless word", "a".repeat(400)],
        ["spaces", "   "],
        ["a word of marks", "\u0301\u0300\u0323"],
      ])("is survived: %s", async (_, q) => {
        expect(Array.isArray((await ask(q)).hits)).toBe(true)
      })
      it("that holds no word finds nothing instead of everything", async () => {
        expect((await ask("🍯🐝 !!")).metadata.count).toBe(0)
      })
      it.each<[string, Partial<Query>]>([
        ["vectors", { search_options: { vector: { value: [1] } } }],
        ["a least score", { search_options: { min_score: 0.5 } }],
        ["a cursor", { pagination: { cursor: "x" } }],
        ["a negative skip", { pagination: { skip: -1, take: 5 } }],
        ["sorting by an unknown field", { pagination: { order: { colour: "ASC" } } }],
        ["the least relevant first", { pagination: { order: { _score: "ASC" } } }],
      ])("of a program is refused: %s", async (_, more) => {
        await expect(ask("trà", more)).rejects.toThrow()
      })
    })

    describe("writes", () => {
      const extra = {
        ...(documents[0] as Document),
        id: "one-more",
        name: "Bánh gai lá gai",
        stars: 2,
        group: "extra",
      }

      it("are read once their task has ended, replace by key, and go by key", async () => {
        await write([extra])
        expect(ids(await ask("bánh gai"))[0]).toBe("one-more")
        await write([{ ...extra, name: "Xôi trám đen" }])
        expect(ids(await ask("xôi trám"))[0]).toBe("one-more")
        expect(ids(await ask("gai la gai"))).not.toContain("one-more")
        await settled(
          await provider.deleteDocuments({ index: definition.physical_name, filters: { id: ["one-more"] } }),
        )
        expect(await filtered({ id: "one-more" })).toEqual([])
      })
      it("go by filter", async () => {
        await write([extra])
        await settled(
          await provider.deleteDocuments({ index: definition.physical_name, filters: { group: "extra" } }),
        )
        expect(await filtered({ group: "extra" })).toEqual([])
        expect((await ask(undefined)).metadata.count).toBe(97)
      })
      it("refuse a document without its key", async () => {
        const { id: _id, ...rest } = extra
        const keyless = provider.upsertDocuments({
          index: definition.physical_name,
          definition,
          documents: [rest as unknown as Document],
        })
        await expect(keyless).rejects.toThrow()
      })
    })

    describe("versions", () => {
      const next = catalogueDefinition(`contract_${process.pid}_v2`)

      it("live side by side and are listed with their counts", async () => {
        await settled(await provider.upsertIndex({ index: next }))
        await write(documents.slice(0, 5), next)
        const known = await provider.listIndexes()
        const counts = Object.fromEntries(known.map(({ name, document_count: count }) => [name, count]))
        expect(counts).toMatchObject({ [definition.physical_name]: 97, [next.physical_name]: 5 })
        expect(known.every(({ provider: owner }) => owner === provider.identifier)).toBe(true)
      })
      it("keep their documents when nothing about them changed", async () => {
        await settled(await provider.upsertIndex({ index: next }))
        expect((await provider.search(query(next, undefined))).metadata.count).toBe(5)
      })
      it("are emptied and dropped alone", async () => {
        await settled(await provider.clearIndex({ index: next.physical_name }))
        expect((await provider.search(query(next, undefined))).metadata.count).toBe(0)
        await provider.deleteIndex({ index: next.physical_name })
        await expect(provider.search(query(next, "trà"))).rejects.toMatchObject({ type: "not_found" })
        expect((await ask(undefined)).metadata.count).toBe(97)
      })
      it("that are not there are dropped without complaint and written to with one", async () => {
        await provider.deleteIndex({ index: "never_was" })
        const lost = provider.upsertDocuments({
          index: "never_was",
          definition: catalogueDefinition("never_was"),
          documents,
        })
        await expect(lost).rejects.toMatchObject({ type: "not_found" })
      })
    })

    it("knows the whole catalogue", () => {
      expect(GOODS).toHaveLength(97)
    })
  })
}
