import type { OfficeCertificateListResponse, OfficeCertificateQuery } from "@cho-phien/contract"
import type { PlainDate } from "@cho-phien/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { certificatesIn, expiringWithin, isNotSuperseded } from "../../../../modules/ocop"
import { foldedSearch } from "../../../http/folded-search"
import { pageOf, paginationOf } from "../../../http/page"
import { CERTIFICATE_FIELDS, type CertificateRecord, officeCertificate } from "./view"

/** One page of certificates as they stand on a day. Superseded ones are history: only by request or by state. */
export async function listCertificates(
  container: MedusaContainer,
  asked: OfficeCertificateQuery,
  today: PlainDate,
): Promise<OfficeCertificateListResponse> {
  const endsSoonFirst = asked.state === "expiring" || asked.expiringWithinDays !== undefined
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "certificate",
    fields: CERTIFICATE_FIELDS,
    filters: { $and: conditions(asked, today) },
    pagination: paginationOf(asked, endsSoonFirst ? { expires_on: "ASC" } : { issued_on: "DESC" }),
  })
  const rows = data as CertificateRecord[]
  return {
    certificates: rows.map((row) => officeCertificate(row, today)),
    ...pageOf(asked, metadata?.count ?? rows.length),
  }
}

function conditions(asked: OfficeCertificateQuery, today: PlainDate): Record<string, unknown>[] {
  const all = foldedSearch("folded_text", asked.q)
  if (asked.state) all.push(certificatesIn(asked.state, today))
  else if (!asked.includeHistory) all.push(isNotSuperseded(today))
  if (asked.expiringWithinDays !== undefined) all.push(expiringWithin(asked.expiringWithinDays, today))
  if (asked.stars !== undefined) all.push({ stars: asked.stars })
  if (asked.productId) all.push({ product_id: asked.productId })
  if (asked.producerId) all.push({ producer_id: asked.producerId })
  return all
}
