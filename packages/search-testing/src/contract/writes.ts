import { describe, expect, it } from "vitest"
import type { Document } from "../definition.js"
import type { World } from "./world.js"

/** What was written is found, what was deleted is not. */
export function describeWrites(world: World): void {
  const { definition, documents, settled, write, ask, ids, filtered } = world
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
        await world
          .provider()
          .deleteDocuments({ index: definition.physical_name, filters: { id: ["one-more"] } }),
      )
      expect(await filtered({ id: "one-more" })).toEqual([])
    })
    it("go by filter", async () => {
      await write([extra])
      await settled(
        await world
          .provider()
          .deleteDocuments({ index: definition.physical_name, filters: { group: "extra" } }),
      )
      expect(await filtered({ group: "extra" })).toEqual([])
      expect((await ask(undefined)).metadata.count).toBe(97)
    })
    it("refuse a document without its key", async () => {
      const { id: _id, ...rest } = extra
      const keyless = world.provider().upsertDocuments({
        index: definition.physical_name,
        definition,
        documents: [rest as unknown as Document],
      })
      await expect(keyless).rejects.toThrow()
    })
  })
}
