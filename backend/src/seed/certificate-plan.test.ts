import {
  type CountedCertificate,
  expiresOn,
  isDemonstrationNumber,
  plainDate,
  statisticsOn,
} from "@cho-phien/ocop"
import { describe, expect, it } from "vitest"
import { planCertificates } from "./certificate-plan"
import { producers } from "./read-data"

const legalFormOf = new Map(producers.map((producer) => [producer.slug, producer.legal_form]))

/** The plan as the office will have recorded it: a later certificate ends the earlier one of its product. */
function recorded(seedingDay: string): CountedCertificate[] {
  const plan = planCertificates(plainDate(seedingDay))
  return plan.map((planned) => ({
    productId: planned.product.slug,
    producerId: planned.product.producer,
    stars: planned.stars,
    issuedOn: planned.issuedOn,
    expiresOn: expiresOn(planned.issuedOn),
    revokedOn: planned.revocation?.revokedOn ?? null,
    supersededOn:
      plan.find((next) => next.product === planned.product && next.issuedOn > planned.issuedOn)?.issuedOn ??
      null,
    group: planned.product.group,
    legalForm: legalFormOf.get(planned.product.producer) ?? "household",
    communeCode: planned.product.commune_code,
  }))
}

describe.each(["2025-01-15", "2026-06-30", "2026-11-25", "2027-08-01"])(
  "certificates seeded on %s",
  (day) => {
    it("say what the sources say of 26/09/2023: 97 products, 67 producers, 9 and 88", () => {
      const past = statisticsOn(plainDate("2023-09-26"), recorded(day))
      expect(past).toMatchObject({ products: 97, producers: 67 })
      expect(past.byStars[4]?.products).toBe(9)
      expect(past.byStars[3]?.products).toBe(88)
    })

    it("are valid for the 97 and for nothing else on the day of seeding", () => {
      expect(statisticsOn(plainDate(day), recorded(day)).products).toBe(97)
    })

    it("have numbers that say what they are, each once", () => {
      const numbers = planCertificates(plainDate(day)).map((planned) => planned.number)
      expect(numbers.every(isDemonstrationNumber)).toBe(true)
      expect(new Set(numbers).size).toBe(numbers.length)
    })
  },
)
