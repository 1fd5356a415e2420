import { describe, expect, it } from "vitest"
import { basePicture, basePictureSrc } from "./base-picture.server"
import { caoBangMap, missingOnMap } from "./cao-bang.server"
import { placeMapView } from "./place-map-view.server"

const commune = (code: string, count?: number) => ({
  code,
  name: code,
  fullName: `Xã ${code}`,
  href: `/vung/${code}`,
  ...(count === undefined ? {} : { count }),
})

describe("the map of Cao Bằng", () => {
  it("has every commune of today, each with a shape and a middle within the picture", () => {
    const { width, height, shapes } = caoBangMap()
    expect(shapes.size).toBe(56)
    expect(missingOnMap()).toEqual([])
    for (const { d, at } of shapes.values()) {
      expect(d).toMatch(/^M[\d -]+l[\d -]+z/)
      expect(at[0] > 0 && at[0] < width && at[1] > 0 && at[1] < height).toBe(true)
    }
  })
  it("marks the communes asked for and leaves out other provinces", () => {
    const view = placeMapView([commune("01273", 4), commune("00004", 1)])
    expect(view?.marks.map(({ code }) => code)).toEqual(["01273"])
    expect(placeMapView([commune("00004", 1)])).toBeNull()
  })
  it("draws a quantity as the area of a circle", () => {
    const [one, four] = placeMapView([commune("01273", 1), commune("01279", 4)])?.marks ?? []
    expect(four && one && four.radius / one.radius).toBe(2)
  })
  it("is a picture of at most 15 kB whose address changes with its bytes", () => {
    const picture = basePicture("cao-bang")
    expect(picture?.svg.length).toBeLessThan(15_000)
    expect(basePictureSrc("cao-bang")).toContain(picture?.hash)
  })
})

describe("the map of the country", () => {
  it("shows and names both archipelagos with their provinces", () => {
    const { svg } = basePicture("viet-nam") ?? { svg: "" }
    expect(svg).toContain("Quần đảo Hoàng Sa")
    expect(svg).toContain("(Đà Nẵng)")
    expect(svg).toContain("Quần đảo Trường Sa")
    expect(svg).toContain("(Khánh Hòa)")
    expect(svg.match(/<circle/g)?.length).toBeGreaterThan(1)
  })
  it("has the size that pages leave room for", () => {
    expect(basePicture("viet-nam")?.svg).toContain('viewBox="0 -24 420 515"')
  })
  it("is drawn for no other name", () => {
    expect(basePicture("constructor")).toBeUndefined()
    expect(basePicture("../x")).toBeUndefined()
  })
})
