import { describe, expect, it } from "vitest"
import { catalogueDefinition, query } from "../definition.js"
import type { World } from "./world.js"

/** Physical indexes side by side. */
export function describeVersions(world: World): void {
  const { definition, documents, settled, write, ask } = world
  describe("versions", () => {
    const next = catalogueDefinition(`contract_${process.pid}_v2`)

    it("live side by side and are listed with their counts", async () => {
      await settled(await world.provider().upsertIndex({ index: next }))
      await write(documents.slice(0, 5), next)
      const known = await world.provider().listIndexes()
      const counts = Object.fromEntries(known.map(({ name, document_count: count }) => [name, count]))
      expect(counts).toMatchObject({ [definition.physical_name]: 97, [next.physical_name]: 5 })
      expect(known.every(({ provider: owner }) => owner === world.provider().identifier)).toBe(true)
    })
    it("keep their documents when nothing about them changed", async () => {
      await settled(await world.provider().upsertIndex({ index: next }))
      expect((await world.provider().search(query(next, undefined))).metadata.count).toBe(5)
    })
    it("are emptied and dropped alone", async () => {
      await settled(await world.provider().clearIndex({ index: next.physical_name }))
      expect((await world.provider().search(query(next, undefined))).metadata.count).toBe(0)
      await world.provider().deleteIndex({ index: next.physical_name })
      await expect(world.provider().search(query(next, "trà"))).rejects.toMatchObject({ type: "not_found" })
      expect((await ask(undefined)).metadata.count).toBe(97)
    })
    it("that are not there are dropped without complaint and written to with one", async () => {
      await world.provider().deleteIndex({ index: "never_was" })
      const lost = world.provider().upsertDocuments({
        index: "never_was",
        definition: catalogueDefinition("never_was"),
        documents,
      })
      await expect(lost).rejects.toMatchObject({ type: "not_found" })
    })
  })
}
