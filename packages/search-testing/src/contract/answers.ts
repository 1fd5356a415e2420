import { describe, expect, it } from "vitest"
import type { World } from "./world.js"

/** What comes back with the hits. */
export function describeAnswers(world: World): void {
  const { ask, ids } = world
  describe("answers", () => {
    it("hold the fields that were asked for and no others", async () => {
      const [hit] = (await ask("kolia", { attributes_to_retrieve: ["name", "price"] })).hits
      expect(Object.keys(hit?.document ?? {}).sort()).toEqual(["name", "price"])
    })
    it("mark the words found, in any Unicode form and without trusting the text", async () => {
      const result = await ask("mien dong", { search_options: { highlight: { fields: ["name"] } } })
      expect(result.hits[0]?.highlights?.name?.[0]).toMatch(/^<mark>Miến<\/mark> <mark>dong<\/mark>/)
    })
    it.each([
      ["miến dong", "exact"],
      ["mieesn dong", "typed-keys"],
      ["hạt giẻ", "sound"],
    ])("say how %s was understood", async (q, how) => {
      expect((await ask(q)).provider_metadata?.how).toBe(how)
    })
    it("explain the rank of every hit", async () => {
      const result = await ask("miến dong", { search_options: { include_score: true } })
      const first = result.hits[0]?.id ?? ""
      expect(result.provider_metadata?.explanations).toMatchObject({
        [first]: { how: "exact", foundIn: "name", marksMatch: true, nameBeginsWithQuery: true },
      })
    })
    it("put typed marks first and find without them all the same", async () => {
      const names = async (q: string) => (await ask(q)).hits.map(({ document }) => String(document.name))
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
      expect(result.provider_metadata?.how).toBe("exact")
    })
  })
}
