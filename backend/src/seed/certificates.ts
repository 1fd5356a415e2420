import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../clock"
import { OCOP_MODULE, type OcopModuleService } from "../modules/ocop"
import { issueCertificateWorkflow } from "../workflows/ocop/issue-certificate"
import { revokeCertificateWorkflow } from "../workflows/ocop/revoke-certificate"
import { type PlannedCertificate, planCertificates } from "./certificate-plan"
import type { SeededProduct } from "./products"

const ACTOR = "seed"

/**
 * Issues the certificates of the demonstration by the office's own workflows, oldest first. What a product has
 * counts as its first planned ones, so a seed of another day adds only what is missing.
 */
export async function seedCertificates(
  container: MedusaContainer,
  goods: readonly SeededProduct[],
  producerIds: ReadonlyMap<string, string>,
): Promise<void> {
  const bySlug = new Map(goods.map((item) => [item.seed.slug, item]))
  const ocop = container.resolve<OcopModuleService>(OCOP_MODULE)
  const issued = await ocop.listCertificates({}, { select: ["id", "product_id"], take: null })
  const counts = new Map<string, number>()
  for (const { product_id } of issued)
    if (product_id) counts.set(product_id, (counts.get(product_id) ?? 0) + 1)
  for (const planned of planCertificates(today())) {
    const productId = bySlug.get(planned.product.slug)?.id
    const producerId = producerIds.get(planned.product.producer)
    if (!productId || !producerId) continue
    const alreadyThere = counts.get(productId) ?? 0
    if (alreadyThere > 0) counts.set(productId, alreadyThere - 1)
    else await issue(container, planned, { productId, producerId })
  }
}

async function issue(
  container: MedusaContainer,
  planned: PlannedCertificate,
  subject: { productId: string; producerId: string },
): Promise<void> {
  const { product, revocation, ...certificate } = planned
  const decisionNumber = `${planned.number}/QĐ`
  const { result } = await issueCertificateWorkflow(container).run({
    input: {
      ...certificate,
      ...subject,
      decisionNumber,
      decisionOn: planned.issuedOn,
      productNameThen: product.name.vi,
      actor: ACTOR,
    },
  })
  if (!revocation) return
  await revokeCertificateWorkflow(container).run({
    input: { id: result.id, ...revocation, decisionNumber: `${planned.number}/QĐ-TH`, actor: ACTOR },
  })
}
