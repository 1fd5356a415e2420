import type { CatalogueOf } from "../types"
import type { certificate as vi } from "../vi/certificate"

export const certificate: CatalogueOf<typeof vi> = {
  "certificate.title": "Check an OCOP certificate",
  "certificate.intro":
    "Type the number on the pack, or scan its QR code, to learn whether the certificate is in force today.",
  "certificate.number": "Certificate number",
  "certificate.numberHint": "For example MH-2025-0001. Numbers that begin with MH- are demonstration data.",
  "certificate.check": "Check",
  "certificate.pageTitle": "Certificate {number}",
  "certificate.validTitle": "In force",
  "certificate.expiringTitle": "About to expire",
  "certificate.expiredTitle": "Expired",
  "certificate.revokedTitle": "Revoked",
  "certificate.supersededTitle": "Replaced by a newer certificate",
  "certificate.futureTitle": "Not yet in force",
  "certificate.unknownTitle": "There is no such certificate",
  "certificate.valid": {
    one: "{count} day left, to the end of {date}.",
    other: "{count} days left, to the end of {date}.",
  },
  "certificate.expired":
    "The certificate expired on {date}; the product may not be called OCOP until it is evaluated again.",
  "certificate.revoked": "The authority revoked it on {date}.",
  "certificate.revokedReason": "Reason: {reason}",
  "certificate.superseded": "This certificate was replaced by number {number}.",
  "certificate.seeNewer": "See the newer certificate",
  "certificate.future": "In force from {date}.",
  "certificate.unknown":
    "We have no number “{number}” on record. Compare it with the pack letter by letter; if it is still not found, do not trust the stars on that pack.",
  "certificate.starsValue": "{stars}-star OCOP",
  "certificate.product": "Product",
  "certificate.productThen": "Name when certified",
  "certificate.producer": "Producer",
  "certificate.place": "Made in",
  "certificate.placeThen": "Place name when certified",
  "certificate.decision": "Decision",
  "certificate.decisionValue": "{number} of {date}",
  "certificate.authority": "Certified by",
  "certificate.issued": "Issued on",
  "certificate.expires": "Valid until",
  "certificate.criteria": "Criteria",
  "certificate.criteria2020": "2020 (Decisions 1048/QĐ-TTg, 781/QĐ-TTg)",
  "certificate.criteria2023": "2023 (Decision 148/QĐ-TTg)",
  "certificate.checkedOn": "Checked on {date}, Vietnam time.",
  "certificate.source": "Source: {source}",
  "certificate.seeProduct": "See the product",
  "certificate.detail": "See certificate {number}",
  "certificate.demo":
    "Demonstration data: this certificate was made up for the demo and is in no register of the State.",
  "certificate.promiseTitle": "What OCOP stars say, and what they do not",
  "certificate.promise":
    "A council scores community strength, marketing and product quality out of 100; 50 points are 3 stars, 70 are 4, 90 are 5. A certificate lives 36 months.",
  "certificate.noPromise":
    "OCOP stars are no food-safety certificate, do not replace the label, and do not vouch for each batch.",
  "certificate.again": "Check another number",
}
