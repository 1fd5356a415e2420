import { describe, expect, it } from "vitest"
import catalogue from "./fixtures/catalogue.json" with { type: "json" }
import { ART_KINDS, artDesign, artKindFor, type LabelArt, labelArt, packFormFor } from "./index.js"
import { inksIn } from "./palette.js"
import { randomFrom } from "./random.js"
import { STYLES } from "./styles.js"
import { wellFormed } from "./well-formed.test.js"

const arts: LabelArt[] = catalogue.products.map((product) => ({
  handle: product.handle,
  kind: artKindFor(product),
  packForm: packFormFor(product.variant),
  title: product.name,
  commune: "Nguyên Bình",
  plate: false,
}))

const chestnuts: LabelArt = { handle: "hat-de", kind: "chestnut", title: "Hạt dẻ Trùng Khánh", plate: true }

describe("label art", () => {
  it("draws the same picture for the same product every time", () => {
    for (const art of arts) expect(labelArt(art)).toBe(labelArt({ ...art }))
  })

  it("draws no two of the 97 products alike, even with their names and ids taken away", () => {
    const seen = (art: LabelArt) =>
      labelArt({ ...art, title: undefined, scheme: "light" }).replaceAll(/la[0-9a-z]{4,7}(?=[bs"])/g, "")
    const pictures = new Set(arts.map(seen))
    expect(arts).toHaveLength(97)
    expect(pictures.size).toBe(97)
  })

  it("keeps every picture between 1.5 and 10 kB, with and without the plate", () => {
    for (const art of arts)
      for (const plate of [true, false]) {
        const bytes = Buffer.byteLength(labelArt({ ...art, plate }))
        expect(bytes, art.handle).toBeGreaterThanOrEqual(1500)
        expect(bytes, art.handle).toBeLessThanOrEqual(10_000)
      }
  })

  it("is a well-formed document for every product, in every scheme", () => {
    for (const art of arts)
      for (const scheme of ["auto", "light", "dark"] as const)
        expect(wellFormed(labelArt({ ...art, plate: true, scheme })), art.handle).toBe("")
  })

  it("never sets a product beside one with the same scene on the same ground", () => {
    const signs = arts.map((art) => {
      const { scene, tint, backdrop } = artDesign(art)
      return `${art.kind}/${scene.name}/${tint}/${backdrop}`
    })
    signs.slice(1).forEach((sign, index) => {
      expect(sign).not.toBe(signs[index])
    })
  })

  it("says that it is an illustration on the plate, and leaves the card to the words beside it", () => {
    expect(labelArt(chestnuts)).toContain("hình minh hoạ</text>")
    expect(labelArt({ ...chestnuts, lang: "en" })).toContain("illustration</text>")
    expect(labelArt({ ...chestnuts, plate: false })).not.toContain("<text")
  })

  it("shows names that are markup as text", () => {
    const svg = labelArt({
      ...chestnuts,
      title: `</text><script>alert("1")</script>&'\u0000`,
      commune: "<b>",
    })
    expect(svg).not.toContain("<script")
    expect(svg).not.toContain("<b>")
    expect(svg).toContain("&lt;script&gt;")
    expect(wellFormed(svg)).toBe("")
  })

  it("keeps a long name on the plate", () => {
    const svg = labelArt({ ...chestnuts, title: "Rượu ngô Đại Hoàng Long Phụng Cao Bằng đặc biệt" })
    const size = Number(/font-weight="700" font-size="([\d.]+)"/.exec(svg)?.[1])
    expect(size * 0.64 * 47).toBeLessThanOrEqual(353)
  })

  it("follows the reader's colour scheme, and fixes it when asked", () => {
    expect(labelArt(chestnuts)).toContain("@media (prefers-color-scheme:dark)")
    const light = labelArt({ ...chestnuts, scheme: "light" })
    const dark = labelArt({ ...chestnuts, scheme: "dark" })
    expect(light).not.toContain("var(")
    expect(dark).not.toContain("var(")
    expect(light).not.toBe(dark)
  })

  it("defines every colour it uses", () => {
    for (const art of arts) {
      const svg = labelArt(art)
      for (const [, name] of svg.matchAll(/var\((--\w+)\)/g)) expect(svg, art.handle).toContain(`${name}:#`)
    }
  })

  it("shares no id and no class with any other picture on the page", () => {
    const scopes = arts.flatMap((art) =>
      [true, false].map((plate) => /class="(\w+)"/.exec(labelArt({ ...art, plate }))?.[1]),
    )
    expect(new Set(scopes).size).toBe(scopes.length)
    const svg = labelArt(chestnuts)
    const scope = /class="(\w+)"/.exec(svg)?.[1] ?? "?"
    for (const [, id] of svg.matchAll(/ id="([^"]+)"/g)) expect(id?.startsWith(scope)).toBe(true)
  })

  it("loads nothing from elsewhere", () => {
    for (const art of arts)
      expect(labelArt(art)).not.toMatch(/(href|src)="(?!#)|url\((?!#)|@import|@font-face/)
  })
})

/** The hue an ink is a depth of: land and sky are the same hues, darker after nightfall. */
const SAME_HUE: Record<string, string> = {
  grass: "la",
  wheat: "nghe",
  soil: "de",
  bank: "de",
  water: "nuoc",
  night: "cham",
  line: "ink",
  jelly: "ink",
}
const hueOf = (ink: string): string => {
  const hue = ink.replace(/(Deep|Mid|Pale|Dark|Top)$/, "")
  return SAME_HUE[hue] ?? hue
}

/** Cloth may show all six colours of the brocade, and five-colour noodles are five and their outline. */
const SIX_COLOURS = new Set(["textile", "five-colour-noodle"])

describe("the scenes of a kind", () => {
  it.each(ART_KINDS)("%s has three or more, each drawn within five colours (six for cloth)", (kind) => {
    const { scenes } = STYLES[kind]
    expect(new Set(scenes.map((scene) => scene.name)).size).toBe(scenes.length)
    expect(scenes.length).toBeGreaterThanOrEqual(3)
    for (const scene of scenes) {
      const inks = inksIn(scene.draw({ r: randomFrom("x"), form: "jar" }))
      const hues = new Set(inks.map(hueOf))
      expect([...hues].length, `${kind}/${scene.name}: ${[...hues].join(" ")}`).toBeLessThanOrEqual(
        SIX_COLOURS.has(kind) ? 6 : 5,
      )
    }
  })
})
