import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { clean, cleanLines, nfc } from "./clean.js"
import { compareVi } from "./compare-vi.js"
import { fold, stripMarks } from "./fold.js"
import { markedKey } from "./marked-key.js"
import { slugify } from "./slugify.js"

const LETTERS = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"

describe("taking marks off", () => {
  it("keeps the case when asked and maps đ, which does not decompose", () => {
    expect(stripMarks("Miến dong Đồng Mu, Bảo Lạc")).toBe("Mien dong Dong Mu, Bao Lac")
    expect(fold("Miến dong Đồng Mu, Bảo Lạc")).toBe("mien dong dong mu, bao lac")
  })
  it.each(["bệnh", "Trùng Khánh", "Phục Hòa", "Ễ Ẵ ỵ ự"])(
    "reads %s the same composed and decomposed",
    (word) => {
      expect(fold(word.normalize("NFD"))).toBe(fold(word.normalize("NFC")))
      expect(nfc(word.normalize("NFD"))).toBe(word.normalize("NFC"))
    },
  )
  it("leaves nothing but a–z of the whole alphabet", () => {
    expect(fold(LETTERS)).toMatch(/^[a-z]+$/)
    expect(fold(LETTERS.toUpperCase())).toMatch(/^[a-z]+$/)
  })
  it("makes hoà and hòa the same, and năm the same as Nam", () => {
    expect(fold("hoà")).toBe(fold("hòa"))
    expect(fold("năm")).toBe(fold("Nam"))
  })
  it("does nothing more when done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS, " ", "-") }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe("cleaning what was typed", () => {
  it("drops zero-width characters, turns no-break spaces into spaces and collapses runs", () => {
    expect(clean("\uFEFF  Trùng\u200B\u00A0 \tKhánh\u200D ")).toBe("Trùng Khánh")
  })
  it("stores NFC whatever the keyboard sent", () => {
    expect(clean("Phục Hòa".normalize("NFD"))).toBe("Phục Hòa".normalize("NFC"))
  })
  it("composes letters that a zero-width character had kept apart", () => {
    expect(clean("e\u200B\u0302\u0301")).toBe("ế")
  })
  it("makes one line of several, unless lines are wanted", () => {
    expect(clean("Gọi trước\r\nkhi giao")).toBe("Gọi trước khi giao")
    expect(cleanLines("Gọi trước \r\n\r\n\r\n\r\n  khi\u00A0 giao\n")).toBe("Gọi trước\n\nkhi giao")
  })
})

describe("making an address from a name", () => {
  it.each([
    ["Đi chợ", "di-cho"],
    ["đã", "da"],
    ["Căn hộ", "can-ho"],
    ["Lạp xưởng hun khói", "lap-xuong-hun-khoi"],
    ["  Miến – dong (500 g)! ", "mien-dong-500-g"],
    ["Cư M'gar", "cu-mgar"],
    ["Lạp\u200Bsườn", "lapsuon"],
    ["---", ""],
  ])("%j becomes %j", (name, slug) => {
    expect(slugify(name)).toBe(slug)
    expect(slugify(name.normalize("NFD"))).toBe(slug)
  })
  it("holds only letters, digits and single hyphens inside, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      }),
    )
  })
})

describe("sorting", () => {
  it("follows the Vietnamese alphabet, with d before đ and a before ă before â", () => {
    expect(["đá", "em", "dê", "ân", "ăn", "an"].sort(compareVi)).toEqual(["an", "ăn", "ân", "dê", "đá", "em"])
  })
  it("sorts numbers in names by value", () => {
    expect(["A Lưới 10", "A Lưới 2"].sort(compareVi)).toEqual(["A Lưới 2", "A Lưới 10"])
  })
})

describe("comparing with marks", () => {
  it("takes both places of a tone for one and keeps different words apart", () => {
    expect(markedKey("Hoà Thuỷ")).toBe(markedKey("hòa thủy"))
    expect(markedKey("năm")).not.toBe(markedKey("Nam"))
    expect(markedKey("đường")).not.toBe(markedKey("dương"))
  })
})
