import { badgeFor, certificateStateOn, type PlainDate, plainDate } from "@cho-phien/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type CertificateInForce,
  type CertificateRow,
  OCOP_MODULE,
  type OcopModuleService,
} from "../../../../modules/ocop"

/** The certificate that gives each product its badge, by product id. */
export type Badges = ReadonlyMap<string, CertificateInForce>

/**
 * Asked of the office's records at every read, so that a revocation shows at once and a lapse at midnight; the
 * catalogue keeps no copy.
 */
export async function badgesOn(scope: MedusaContainer, today: PlainDate): Promise<Badges> {
  const rows = await scope.resolve<OcopModuleService>(OCOP_MODULE).certificatesInForce(today)
  const ofProduct = new Map<string, CertificateInForce[]>()
  for (const row of rows) {
    if (row.product_id) ofProduct.set(row.product_id, [...(ofProduct.get(row.product_id) ?? []), row])
  }
  return new Map(
    [...ofProduct].flatMap(([productId, certificates]) => {
      const best = badgeFor(certificates.map(dated), today)
      return best ? [[productId, best.row] as const] : []
    }),
  )
}

/** Days of a stored certificate in the words of the rules. */
export function datesOf(
  row: Pick<CertificateRow, "issued_on" | "expires_on" | "revoked_on" | "superseded_on">,
) {
  return {
    issuedOn: plainDate(row.issued_on),
    expiresOn: plainDate(row.expires_on),
    revokedOn: row.revoked_on === null ? null : plainDate(row.revoked_on),
    supersededOn: row.superseded_on === null ? null : plainDate(row.superseded_on),
  }
}

const dated = (row: CertificateInForce) => ({ ...datesOf(row), stars: row.stars, row })

/** The state of a stored certificate on a day. */
export const stateOf = (row: Parameters<typeof datesOf>[0], today: PlainDate) =>
  certificateStateOn(datesOf(row), today)
