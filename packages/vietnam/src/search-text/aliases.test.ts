import { describe, expect, it } from "vitest"
import { compileAliases } from "./alias-list.js"
import { DEFAULT_ALIASES } from "./data/default-aliases.js"
import { CAO_BANG_PLACE_NAMES } from "./data/place-names.js"

const aliasesOf = compileAliases(DEFAULT_ALIASES, CAO_BANG_PLACE_NAMES)

describe("other names of goods", () => {
  it.each([
    ["Lạp sườn gác bếp", "lạp xưởng"],
    ["Trà xanh Tài Hồ Sìn", "chè"],
    ["Chè đắng Cao Bằng", "trà"],
    ["Lạc đỏ rang tỏi ớt", "đậu phộng"],
    ["Bánh khảo nhân lạc vừng", "mè"],
    ["Hương thảo mộc bản", "nhang"],
    ["Thạch đen Lê Thùy", "sương sáo"],
    ["Miến dong An Lại", "glass noodles"],
    ["Mật ong rừng Phia Oắc", "Phja Oắc"],
  ])("%s is also %s", (name, alias) => expect(aliasesOf(name)).toContain(alias))

  it.each([
    ["Gạo nếp Hương Bảo Lạc", "đậu phộng"],
    ["Gạo nếp Hương Bảo Lạc", "nhang"],
    ["Nấm hương khô", "nhang"],
    ["Quýt Trà Lĩnh", "chè"],
    ["Chè lam gừng", "trà"],
    ["Thạch đen Lê Thùy", "pear"],
  ])("%s is not %s", (name, alias) => expect(aliasesOf(name)).not.toContain(alias))

  it("does not repeat what the name says already", () => {
    expect(aliasesOf("Trà (chè) shan")).not.toContain("chè")
  })

  it("works from any list and in either form of Unicode", () => {
    const find = compileAliases([{ words: "khẩu sli", means: ["bánh bỏng"] }], [])
    expect(find("Khẩu sli Nà Giàng".normalize("NFD"))).toEqual(["bánh bỏng"])
  })
})
