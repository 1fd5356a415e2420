import { describe, expect, it } from "vitest"
import catalogue from "./fixtures/catalogue.json" with { type: "json" }
import { ART_KINDS, artKindFor, packFormFor, SETS_WITH_ART } from "./index.js"

describe("the kind of a product's picture", () => {
  it("is known for every set of the decision", () => {
    expect([...SETS_WITH_ART].sort()).toEqual([...catalogue.sets].sort())
    for (const setCode of catalogue.sets) expect(ART_KINDS).toContain(artKindFor({ setCode }))
  })

  it.each([
    ["fresh_produce", "Hạt dẻ Trùng Khánh", "chestnut"],
    ["fresh_produce", "Mận máu Bảo Lạc", "plum"],
    ["rice_raw", "Gạo nếp Hương Bảo Lạc", "rice"],
    ["rice_raw", "Lạc đỏ Lục Khu", "peanut"],
    ["rice_raw", "Đậu tương vàng Thông Nông", "bean"],
    ["vegetable_processed", "Dầu lạc ép nguội", "peanut-oil"],
    ["herbal_cosmetic", "Dầu sở dưỡng da", "camellia-oil"],
    ["white_spirit", "Rượu ngô men lá", "spirit"],
    ["meat_processed", "Vịt quay bảy vị", "poultry"],
    ["meat_processed", "Lạp sườn Tâm Hòa", "sausage"],
    ["cereal_processed", "Chè lam gừng", "sticky-cake"],
    ["cereal_processed", "Bánh coóng phù cấp đông", "dumpling"],
    ["other_spice", "Gừng đá thái lát khô", "ginger"],
    ["other_spice", "Trần bì quýt Trà Lĩnh", "dried-peel"],
    ["vegetable_processed", "Trám đen muối", "canarium"],
    ["household_craft", "Dao Phúc Sen Minh Tuấn", "knife"],
    ["community_tourism", "Một đêm ở Lan's Homestay", "tourism"],
  ])("%s, %s → %s", (setCode, name, kind) => {
    expect(artKindFor({ setCode, name })).toBe(kind)
  })

  it("does not depend on how the name's marks are encoded", () => {
    const name = "Hạt dẻ Trùng Khánh"
    const decomposed = artKindFor({ setCode: "fresh_produce", name: name.normalize("NFD") })
    expect(decomposed).toBe(artKindFor({ setCode: "fresh_produce", name: name.normalize("NFC") }))
  })

  it("falls back on a tag, then on the set, and draws greens for a set it does not know", () => {
    expect(artKindFor({ setCode: "honey_other", tags: ["thach-den"] })).toBe("black-jelly")
    expect(artKindFor({ setCode: "honey_other" })).toBe("honey")
    expect(artKindFor({ setCode: "no_such_set" })).toBe("greens")
    expect(artKindFor({ setCode: "constructor", tags: ["toString"] })).toBe("greens")
  })
})

describe("the pack form of a variant", () => {
  it.each([
    ["Hũ 500 g", "jar"],
    ["Lọ 10 ml", "jar"],
    ["Chai 1 lít", "bottle"],
    ["Túi 300 g", "bag"],
    ["Hộp quà 250 g", "box"],
    ["Bó 1 kg", "bundle"],
    ["Bộ hai dao bếp", undefined],
    ["Phòng đôi, một đêm", undefined],
  ])("%s → %s", (title, form) => {
    expect(packFormFor(title)).toBe(form)
    expect(packFormFor(title.normalize("NFD"))).toBe(form)
  })
})
