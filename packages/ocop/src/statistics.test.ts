import { describe, expect, it } from "vitest"
import { expiresOn } from "./certificate.js"
import { type CountedCertificate, statisticsOn } from "./statistics.js"

const aCertificate = (given: Partial<CountedCertificate> = {}): CountedCertificate => {
  const issuedOn = given.issuedOn ?? "2023-02-20"
  return {
    productId: "mien-dong",
    producerId: "tan-viet-a",
    stars: 3,
    group: "food",
    legalForm: "cooperative",
    communeCode: "01273",
    issuedOn,
    expiresOn: expiresOn(issuedOn),
    ...given,
  }
}

describe("the programme as of a day", () => {
  it("counts products and producers once each, by everything asked", () => {
    const statistics = statisticsOn("2023-09-26", [
      aCertificate(),
      aCertificate({ productId: "tra-kolia", producerId: "kolia", stars: 4, legalForm: "enterprise" }),
      aCertificate({ productId: "tra-xanh-kolia", producerId: "kolia", legalForm: "enterprise" }),
      aCertificate({
        productId: "homestay",
        producerId: "lan",
        stars: 4,
        group: "tourism",
        communeCode: "01279",
      }),
    ])
    expect(statistics).toEqual({
      day: "2023-09-26",
      products: 4,
      producers: 3,
      byStars: { 3: { products: 2, producers: 2 }, 4: { products: 2, producers: 2 } },
      byGroup: { food: { products: 3, producers: 2 }, tourism: { products: 1, producers: 1 } },
      byLegalForm: { cooperative: { products: 2, producers: 2 }, enterprise: { products: 2, producers: 1 } },
      byCommune: { "01273": { products: 3, producers: 2 }, "01279": { products: 1, producers: 1 } },
    })
  })
  it("forgets what has lapsed, is revoked or not yet signed", () => {
    const certificates = [
      aCertificate(),
      aCertificate({ productId: "b", revokedOn: "2023-05-01" }),
      aCertificate({ productId: "c", issuedOn: "2023-12-20" }),
    ]
    expect(statisticsOn("2023-09-26", certificates).products).toBe(1)
    expect(statisticsOn("2026-02-19", certificates).products).toBe(2)
    expect(statisticsOn("2026-02-20", certificates).products).toBe(1)
    expect(statisticsOn("2027-01-01", certificates)).toMatchObject({
      products: 0,
      producers: 0,
      byStars: {},
      byCommune: {},
    })
  })
  it("counts an upgraded product under its new rank only", () => {
    const certificates = [aCertificate(), aCertificate({ stars: 4, issuedOn: "2023-12-20" })]
    expect(statisticsOn("2023-12-19", certificates).byStars).toEqual({ 3: { products: 1, producers: 1 } })
    expect(statisticsOn("2023-12-20", certificates).byStars).toEqual({ 4: { products: 1, producers: 1 } })
  })
  it("leaves out what has fewer than three stars", () => {
    expect(statisticsOn("2023-09-26", [aCertificate({ stars: 2 })]).products).toBe(0)
  })
})
