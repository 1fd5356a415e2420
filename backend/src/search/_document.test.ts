import { describe, expect, it } from "vitest"
import { searchDocument } from "./document"
import type { IndexedCertificate, IndexedEntry } from "./read-sources"

// The underscore keeps Medusa, which loads every file of this folder, away from a test.

const ENTRY: IndexedEntry = {
  product_id: "prod_1",
  name_vi: "Miến dong Nguyên Bình",
  name_en: "Canna noodles",
  group_code: "food",
  set_code: "tea",
  commune_code: "01288",
  producer_slug: "tan-viet-a",
  producer_name: "Hợp tác xã Tân Việt Á",
  age_restricted: false,
  price_from_dong: 65_000,
  availability: "low",
  wholesale: false,
  season_months: null,
  listed_at: new Date("2026-01-02T03:04:05Z"),
  doc: {
    card: { packs: [{ title: { vi: "Túi 500 g", en: "500 g bag" } }, { title: { vi: "1 kg", en: "1 kg" } }] },
    page: { description: { vi: "Sợi dai.", en: "Chewy." } },
  },
}

const certificate = (more: Partial<IndexedCertificate> = {}): IndexedCertificate => ({
  product_id: "prod_1",
  stars: 4,
  issued_on: "2024-03-01",
  expires_on: "2027-02-28",
  revoked_on: null,
  superseded_on: null,
  ...more,
})

const badgeOf = (certificates: IndexedCertificate[], today = "2026-11-25" as const) => {
  const { stars, certified_from, certified_until } = searchDocument(ENTRY, certificates, () => [], today)
  return [stars, certified_from?.slice(0, 10) ?? null, certified_until?.slice(0, 10) ?? null]
}

describe("the search document", () => {
  it("carries the days its badge holds", () => {
    expect(badgeOf([certificate()])).toEqual([4, "2024-03-01", "2027-02-28"])
  })

  it("ends the badge the day before a revocation or a successor takes effect", () => {
    expect(badgeOf([certificate({ revoked_on: "2026-12-01" })])).toEqual([4, "2024-03-01", "2026-11-30"])
    expect(badgeOf([certificate({ superseded_on: "2026-11-30" })])).toEqual([4, "2024-03-01", "2026-11-29"])
  })

  it("carries the next badge where none holds today, so that it counts from its first midnight", () => {
    const next = certificate({ stars: 3, issued_on: "2026-11-26", expires_on: "2029-11-25" })
    expect(badgeOf([certificate({ expires_on: "2026-11-20" }), next])).toEqual([
      3,
      "2026-11-26",
      "2029-11-25",
    ])
  })

  it("has no badge when all are over", () => {
    expect(badgeOf([certificate({ expires_on: "2026-11-24" })])).toEqual([null, null, null])
  })

  it("is found by commune, old districts, group and packs in both languages", () => {
    const document = searchDocument(ENTRY, [], () => ["bún tàu"], "2026-11-25")
    expect(document.packs).toEqual(["Túi 500 g", "500 g bag", "1 kg"])
    expect(document.place.join(" ")).toMatch(/Tân Giang/)
    expect(document.districts).toContain("huyen-hoa-an")
    expect(document.kinds).toContain("Thực phẩm")
    expect(document).toMatchObject({ aliases: ["bún tàu"], in_stock: true, season_months: [] })
  })
})
