import { describe, expect, it } from "vitest"
import catalogue from "./fixtures/catalogue.json" with { type: "json" }
import {
  BROCADE_PATTERNS,
  brocadeBand,
  COLLECTION_MOTIFS,
  collectionArt,
  karstRidges,
  type LegalForm,
  motifFor,
  producerArt,
} from "./index.js"
import { wellFormed } from "./well-formed.test.js"

const producers = catalogue.producers.map(({ slug, legalForm }) => ({
  slug,
  legalForm: legalForm as LegalForm,
}))

describe("a producer's landscape", () => {
  it("is the producer's own: 67 slugs, 67 pictures, each well-formed and small", () => {
    const pictures = producers.map((producer) =>
      producerArt({ ...producer, communeName: "Phia Oắc", scheme: "light" }),
    )
    expect(new Set(pictures).size).toBe(67)
    for (const svg of pictures) {
      expect(wellFormed(svg)).toBe("")
      expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(12_000)
    }
  })

  it("comes out the same every time and changes with the legal form", () => {
    const art = { slug: "tam-hoa", communeName: "Thục Phán" }
    expect(producerArt({ ...art, legalForm: "cooperative" })).toBe(
      producerArt({ ...art, legalForm: "cooperative" }),
    )
    expect(producerArt({ ...art, legalForm: "household" })).not.toBe(
      producerArt({ ...art, legalForm: "enterprise" }),
    )
  })

  it("escapes the commune's name", () => {
    const svg = producerArt({ slug: "x", legalForm: "household", communeName: '"><script>' })
    expect(svg).not.toContain("<script")
    expect(wellFormed(svg)).toBe("")
  })
})

describe("a collection's poster", () => {
  it("has a motif of its own for each of our collections", () => {
    const motifs = catalogue.collections.map(motifFor)
    expect(new Set(motifs).size).toBe(12)
    expect(motifs).not.toContain("cloth")
  })

  it("draws every motif, well-formed and small, in light and dark", () => {
    for (const motif of COLLECTION_MOTIFS)
      for (const scheme of ["auto", "light", "dark"] as const) {
        const svg = collectionArt({ slug: "x", motif, scheme, title: "Mật & rừng" })
        expect(wellFormed(svg), motif).toBe("")
        expect(Buffer.byteLength(svg), motif).toBeLessThanOrEqual(12_000)
      }
  })

  it("lays out plain cloth for a collection nobody has drawn", () => {
    expect(motifFor("moi-tinh")).toBe("cloth")
    expect(motifFor("constructor")).toBe("cloth")
  })
})

describe("a brocade band", () => {
  it.each(Object.entries(BROCADE_PATTERNS))(
    "%s: 6 rows of 12 threads, alike from left and right",
    (_, rows) => {
      expect(rows).toHaveLength(6)
      for (const row of rows) {
        expect(row).toMatch(/^[.#o]{12}$/)
        expect([...row].reverse().join("")).toBe(row)
      }
    },
  )

  it("is one pattern, under the id the page gave it", () => {
    const band = brocadeBand({
      pattern: "star",
      colours: ["#101b3f", "#f2bb31", "#ae2322"],
      height: 24,
      id: "foot",
    })
    expect(band.match(/<pattern /g)).toHaveLength(1)
    expect(band).toContain('fill="url(#foot)"')
    expect(wellFormed(`<svg>${band}</svg>`)).toBe("")
  })
})

describe("the karst line", () => {
  it("gives as many ridges as asked, the same for the same seed", () => {
    const line = { width: 1200, height: 160, seed: "hero" }
    expect(karstRidges(line)).toHaveLength(3)
    expect(karstRidges({ ...line, layers: 1 })).toHaveLength(1)
    expect(karstRidges(line)).toEqual(karstRidges(line))
    expect(karstRidges(line)).not.toEqual(karstRidges({ ...line, seed: "foot" }))
  })

  it("never rises out of its picture", () => {
    for (const seed of ["a", "b", "c", "d"])
      for (const d of karstRidges({ width: 800, height: 120, seed })) {
        const tops = [...d.matchAll(/ (-?[\d.]+)S/g)].map((match) => Number(match[1]))
        expect(Math.min(...tops)).toBeGreaterThanOrEqual(0)
      }
  })
})
