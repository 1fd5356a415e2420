import { describe, expect, it } from "vitest"
import { placeLabels } from "./place-labels"

const picture = { width: 600, height: 300 }

describe("names on a map", () => {
  it("stand above their point", () => {
    expect(placeLabels([{ name: "Phúc Hòa", at: [300, 150], radius: 8 }], picture)).toEqual([
      { x: 300, y: 138, anchor: "middle" },
    ])
  })
  it("step aside for the edge and for each other", () => {
    const [top, left] = placeLabels(
      [
        { name: "Bảo Lâm", at: [300, 10], radius: 8 },
        { name: "Bảo Lạc", at: [10, 150], radius: 8 },
      ],
      picture,
    )
    expect(top?.y).toBeGreaterThan(10)
    expect(left?.anchor).toBe("start")
  })
  it("are left out rather than laid over one another", () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({
      name: "Nguyên Bình",
      at: [290 + (index % 6) * 6, 140 + Math.floor(index / 6) * 6] as const,
      radius: 3,
    }))
    const labels = placeLabels(crowd, picture)
    expect(labels.filter((label) => label === undefined).length).toBeGreaterThan(20)
    expect(labels).toHaveLength(30)
  })
})
