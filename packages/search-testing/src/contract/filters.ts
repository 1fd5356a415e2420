import { describe, expect, it } from "vitest"
import type { Query } from "../definition.js"
import type { World } from "./world.js"

/** Filter trees mean the same on every engine. */
export function describeFilters(world: World): void {
  const { ask, filtered, expected, abilities } = world
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
      ["sale by the case", { wholesale: true }, ({ wholesale }) => wholesale === true],
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
}
