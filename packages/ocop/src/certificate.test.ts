import { addDays, type PlainDate, vietnamDayOf } from "@cho-phien/vietnam"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type CertificateDates, certificateStateOn, expiresOn, isValidOn } from "./certificate.js"

const aCertificate = (dates: Partial<CertificateDates> = {}): CertificateDates => {
  const issuedOn = dates.issuedOn ?? "2024-01-05"
  return { issuedOn, expiresOn: expiresOn(issuedOn), ...dates }
}

describe("the life of a certificate", () => {
  it.each<[PlainDate, PlainDate]>([
    ["2023-02-20", "2026-02-19"],
    ["2024-01-01", "2026-12-31"],
    ["2024-02-29", "2027-02-27"],
    ["2021-03-01", "2024-02-29"],
    ["2024-08-31", "2027-08-30"],
    ["2025-11-30", "2028-11-29"],
  ])("signed on %s it is valid until %s", (issuedOn, lastDay) => {
    expect(expiresOn(issuedOn)).toBe(lastDay)
  })
  it("is never longer than three years", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const issuedOn = addDays("2019-08-21", days)
        const last = expiresOn(issuedOn)
        expect(last < `${Number(issuedOn.slice(0, 4)) + 3}${issuedOn.slice(4)}`).toBe(true)
      }),
    )
  })
})

describe("the state of a certificate", () => {
  const certificate = aCertificate({ issuedOn: "2024-01-05" }) // to 04/01/2027

  it("begins on the day of signing", () => {
    expect(certificateStateOn(certificate, "2024-01-04")).toEqual({
      kind: "not-yet-valid",
      from: "2024-01-05",
    })
    expect(certificateStateOn(certificate, "2024-01-05")).toEqual({ kind: "valid", daysLeft: 1095 })
  })
  it("is expiring from ninety days before the end", () => {
    expect(certificateStateOn(certificate, "2026-10-05")).toEqual({ kind: "valid", daysLeft: 91 })
    expect(certificateStateOn(certificate, "2026-10-06")).toEqual({ kind: "expiring", daysLeft: 90 })
  })
  it("still holds on the last day and lapses the day after", () => {
    expect(certificateStateOn(certificate, "2027-01-04")).toEqual({ kind: "expiring", daysLeft: 0 })
    expect(certificateStateOn(certificate, "2027-01-05")).toEqual({ kind: "expired", since: "2027-01-04" })
  })
  it("lapses at midnight in Vietnam, seven hours before midnight UTC", () => {
    const on = (instant: string) => isValidOn(certificate, vietnamDayOf(new Date(instant)))
    expect(on("2027-01-04T16:59:59.999Z")).toBe(true)
    expect(on("2027-01-04T17:00:00.000Z")).toBe(false)
  })
  it("is revoked from the day of revocation, with its reason, even after its term", () => {
    const revoked = aCertificate({ revokedOn: "2025-06-01", revocationReason: "food-safety" })
    expect(certificateStateOn(revoked, "2025-05-31").kind).toBe("valid")
    expect(certificateStateOn(revoked, "2025-06-01")).toEqual({
      kind: "revoked",
      since: "2025-06-01",
      reason: "food-safety",
    })
    expect(certificateStateOn(revoked, "2030-01-01").kind).toBe("revoked")
    expect(isValidOn(revoked, "2025-06-01")).toBe(false)
  })
  it("takes a missing reason as none", () => {
    const revoked = aCertificate({ revokedOn: "2025-06-01" })
    expect(certificateStateOn(revoked, "2025-06-01")).toMatchObject({ reason: null })
  })
})
