import { describe, expect, it } from "vitest"
import { type BadgeCertificate, badgeFor } from "./badge.js"
import { expiresOn } from "./certificate.js"

const aCertificate = (given: Partial<BadgeCertificate> = {}): BadgeCertificate => {
  const issuedOn = given.issuedOn ?? "2025-01-10"
  return { stars: 3, issuedOn, expiresOn: expiresOn(issuedOn), ...given }
}
const TODAY = "2026-11-25"

describe("the badge of a product", () => {
  it("comes from its valid certificate", () => {
    const certificate = aCertificate()
    expect(badgeFor([certificate], TODAY)).toBe(certificate)
  })
  it("is missing without a certificate and with two stars", () => {
    expect(badgeFor([], TODAY)).toBeNull()
    expect(badgeFor([aCertificate({ stars: 2 })], TODAY)).toBeNull()
  })
  it("comes from the latest signed, even when the older one has more stars", () => {
    const older = aCertificate({ stars: 4, issuedOn: "2024-03-01" })
    const newer = aCertificate({ stars: 3, issuedOn: "2025-03-01" })
    expect(badgeFor([older, newer], TODAY)).toBe(newer)
    expect(badgeFor([newer, older], TODAY)).toBe(newer)
  })
  it("falls back on the older valid one when the newer is revoked or not yet valid", () => {
    const older = aCertificate({ issuedOn: "2024-03-01" })
    const revoked = aCertificate({ issuedOn: "2025-03-01", revokedOn: "2026-01-01" })
    const coming = aCertificate({ issuedOn: "2026-12-01" })
    expect(badgeFor([older, revoked, coming], TODAY)).toBe(older)
  })
  it("drops on the day after the last one, with nobody touching the product", () => {
    const certificate = aCertificate({ issuedOn: "2023-11-26" })
    expect(badgeFor([certificate], "2026-11-25")).toBe(certificate)
    expect(badgeFor([certificate], "2026-11-26")).toBeNull()
  })
  it("prefers the higher rank of two signed on one day, in any order", () => {
    const [three, four] = [aCertificate({ stars: 3 }), aCertificate({ stars: 4 })]
    expect([badgeFor([three, four], TODAY), badgeFor([four, three], TODAY)]).toEqual([four, four])
  })
})
