import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OCOP_MODULE, type OcopModuleService } from "../../../modules/ocop"
import { foldedText } from "../folded-text"

/** Which certificates: by their own ids, their product's or their producer's. */
export interface SearchScope {
  certificate_ids?: string[]
  product_id?: string
  producer_id?: string
}

interface Found {
  id: string
  number: string
  decision_number: string | null
  product_name_then: string
  folded_text: string
  product?: { title: string } | null
  producer?: { name: string } | null
}

/** Writes again what a search looks in, after a number, a title or a name has changed. */
export const refreshCertificateSearchStep = createStep(
  "refresh-certificate-search",
  async (scope: SearchScope, { container }) => {
    const changed = (await readFound(container, scope))
      .map((row) => ({ id: row.id, before: row.folded_text, folded_text: foldedOf(row) }))
      .filter((row) => row.folded_text !== row.before)
    await container
      .resolve<OcopModuleService>(OCOP_MODULE)
      .updateCertificates(changed.map(({ id, folded_text }) => ({ id, folded_text })))
    return new StepResponse(
      changed.length,
      changed.map(({ id, before }) => ({ id, folded_text: before })),
    )
  },
  async (before: { id: string; folded_text: string }[] | undefined, { container }) => {
    if (before?.length) await container.resolve<OcopModuleService>(OCOP_MODULE).updateCertificates(before)
  },
)

async function readFound(container: MedusaContainer, scope: SearchScope): Promise<Found[]> {
  const { certificate_ids, ...of } = scope
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "certificate",
    fields: [
      "id",
      "number",
      "decision_number",
      "product_name_then",
      "folded_text",
      "product.title",
      "producer.name",
    ],
    filters: { ...of, ...(certificate_ids && { id: certificate_ids }) },
  })
  return data as Found[]
}

const foldedOf = (row: Found) =>
  foldedText({
    number: row.number,
    decisionNumber: row.decision_number,
    productNameThen: row.product_name_then,
    productTitle: row.product?.title ?? null,
    producerName: row.producer?.name ?? null,
  })
