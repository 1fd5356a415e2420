import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { fitText } from "./fit-text.server"
import { textPath, textWidth } from "./letters.server"
import { type ShareFacts, shareSrc } from "./share-facts.server"
import { shareSvg } from "./share-svg.server"

const LETTERS = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
const VIETNAMESE = [...LETTERS, ...LETTERS.toUpperCase(), ..."0123456789·–…,₫"]

const text = {
  title: "Hạt dẻ Trùng Khánh",
  line: "HTX · Xã Trùng Khánh",
  mark: "4 sao OCOP",
  drawn: "",
  brand: "Chợ Phiên",
}
const facts: ShareFacts = {
  kind: "san-pham",
  slug: "hat-de",
  lang: "vi",
  title: "Hạt dẻ",
  line: "HTX",
  mark: undefined,
  art: "/hinh/nuts/hat-de.abc.svg",
}

describe("letters as outlines", () => {
  it("exist for every Vietnamese letter in both faces", () => {
    for (const face of ["heading", "text"] as const) {
      const missing = VIETNAMESE.filter((letter) => textPath(letter, [0, 0], 20, face) === "")
      expect(missing).toEqual([])
    }
  })
  it("are the same for composed and decomposed text", () => {
    expect(textPath("Tiến".normalize("NFD"), [0, 0], 20, "text")).toBe(textPath("Tiến", [0, 0], 20, "text"))
  })
  it("leave out what no face has, so that a name cannot break the picture", () => {
    expect(textPath("a\u{1F600}b", [0, 0], 20, "text")).toBe(textPath("ab", [0, 0], 20, "text"))
  })
})

describe("fitting a name", () => {
  const room = { width: 500, lines: 3, sizes: [70, 50, 40], face: "heading" } as const
  it("takes the largest size at which all of it fits", () => {
    expect(fitText("Miến dong", room)).toEqual({ size: 70, lines: ["Miến dong"] })
    expect(fitText("Lạp sườn hun khói gác bếp hợp tác xã Tâm Hòa Bảo Lạc", room).size).toBeLessThan(70)
  })
  it("ends in an ellipsis when nothing fits, and stays within the width", () => {
    const { lines, size } = fitText("Sản phẩm dài ".repeat(20), room)
    expect(lines).toHaveLength(3)
    expect(lines.at(-1)).toMatch(/…$/)
    for (const line of lines) expect(textWidth(line, size, "heading")).toBeLessThanOrEqual(room.width)
    expect(fitText("x".repeat(200), room).lines.join("")).toMatch(/…$/)
  })
})

describe("a share picture", () => {
  it("is 1200 × 630 in pixels, with no text that a font would have to draw", async () => {
    const svg = shareSvg(text, undefined)
    expect(svg).not.toContain("<text")
    const { width, height, format } = await sharp(await sharp(Buffer.from(svg)).png().toBuffer()).metadata()
    expect([width, height, format]).toEqual([1200, 630, "png"])
  })
  it("carries no markup of a name", () => {
    const svg = shareSvg({ ...text, title: '</svg><script>"&' }, undefined)
    expect(svg.match(/<\/svg>/g)).toHaveLength(1)
    expect(svg).not.toContain("<script")
  })
  it("has another address when anything it shows changes, and the same one otherwise", () => {
    const changed = [{ title: "Hạt dẻ 2" }, { line: "x" }, { mark: "4 sao OCOP" }, { art: "/hinh/x/y.z.svg" }]
    const addresses = [facts, ...changed.map((change) => ({ ...facts, ...change }))].map(shareSrc)
    expect(new Set(addresses).size).toBe(5)
    expect(shareSrc({ ...facts })).toBe(addresses[0])
  })
})
