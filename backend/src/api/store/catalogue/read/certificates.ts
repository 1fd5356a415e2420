import { normaliseCertificateNumber } from "@cho-phien/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type CertificateRow, OCOP_MODULE, type OcopModuleService } from "../../../../modules/ocop"

const LATEST_FIRST = { issued_on: "DESC", id: "DESC" } as const

/** All certificates of one product or of one producer, latest first. */
export async function certificatesOf(
  scope: MedusaContainer,
  owner: { product_id: string } | { producer_id: string },
): Promise<CertificateRow[]> {
  return await scope
    .resolve<OcopModuleService>(OCOP_MODULE)
    .listCertificates(owner, { order: LATEST_FIRST, take: null })
}

/** The certificate of that number, however it is typed, and the number of the one that took its place. */
export async function certificateByNumber(
  scope: MedusaContainer,
  asked: string,
): Promise<{ certificate: CertificateRow; supersededBy: string | null } | null> {
  const ocop = scope.resolve<OcopModuleService>(OCOP_MODULE)
  const [certificate] = await ocop.listCertificates(
    { number_key: normaliseCertificateNumber(asked) },
    { take: 1 },
  )
  if (!certificate) return null
  const nextId = certificate.superseded_by_id
  const [next] = nextId
    ? await ocop.listCertificates({ id: nextId }, { select: ["id", "number"], take: 1 })
    : []
  return { certificate, supersededBy: next?.number ?? null }
}

/** Numbers of the certificates that took another's place, by its id, where both are in the list. */
export const numbersById = (rows: readonly CertificateRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [row.id, row.number]))
