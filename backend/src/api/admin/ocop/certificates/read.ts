import type { AuditRow, OfficeCertificateResponse } from "@cho-phien/contract"
import type { PlainDate } from "@cho-phien/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../../../../errors/refusal"
import { type CertificateAuditRow, OcopErrors } from "../../../../modules/ocop"
import { CERTIFICATE_FIELDS, type CertificateRecord, officeCertificate } from "./view"

/** One certificate with its history, newest deed first. */
export async function readCertificate(
  container: MedusaContainer,
  id: string,
  today: PlainDate,
): Promise<OfficeCertificateResponse> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [certificates, audits] = await Promise.all([
    query.graph({ entity: "certificate", fields: CERTIFICATE_FIELDS, filters: { id } }),
    query.graph({
      entity: "certificate_audit",
      fields: ["*"],
      filters: { certificate_id: id },
      pagination: { order: { at: "DESC", id: "DESC" } },
    }),
  ])
  const row = certificates.data[0] as CertificateRecord | undefined
  if (!row) {
    throw new Refusal(
      MedusaError.Types.NOT_FOUND,
      OcopErrors.CERTIFICATE_NOT_FOUND,
      `There is no certificate ${id}`,
    )
  }
  const rows = audits.data as CertificateAuditRow[]
  const names = await namesOf(
    container,
    rows.map((audit) => audit.actor),
  )
  return {
    certificate: officeCertificate(row, today),
    history: rows.map((audit) => auditRow(audit, names.get(audit.actor) ?? audit.actor)),
  }
}

/** E-mail addresses of the admin users among the actors; a program stays under its own name. */
async function namesOf(container: MedusaContainer, actors: string[]): Promise<Map<string, string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "email"],
    filters: { id: [...new Set(actors)] },
  })
  return new Map(data.map((user: { id: string; email: string }) => [user.id, user.email]))
}

const auditRow = (audit: CertificateAuditRow, actor: string): AuditRow => ({
  id: audit.id,
  deed: audit.deed,
  actor,
  at: new Date(audit.at).toISOString(),
  reason: audit.reason,
  before: audit.before,
  after: audit.after,
})
