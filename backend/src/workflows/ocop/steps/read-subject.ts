import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type FieldErrors, Refusal } from "../../../errors/refusal"
import { OcopErrors } from "../../../modules/ocop"
import { problem } from "../field-problems"

/** The product and the producer a certificate is about, as they are now. */
export interface Subject {
  productTitle: string
  producerName: string
  communeCode: string
}

interface Input {
  productId: string
  producerId: string
}

/** Reads both; refuses an unknown one and a product that another producer makes. */
export const readSubjectStep = createStep(
  "read-certificate-subject",
  async (input: Input, { container }) => new StepResponse(await readSubject(container, input)),
)

async function readSubject(container: MedusaContainer, input: Input): Promise<Subject> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [products, producers] = await Promise.all([
    query.graph({
      entity: "product",
      fields: ["id", "title", "producer.id"],
      filters: { id: input.productId },
    }),
    query.graph({
      entity: "producer",
      fields: ["id", "name", "commune_code"],
      filters: { id: input.producerId },
    }),
  ])
  const product: { title: string; producer?: { id: string } | null } | undefined = products.data[0]
  const producer: { name: string; commune_code: string } | undefined = producers.data[0]
  if (product && producer && (!product.producer || product.producer.id === input.producerId)) {
    return { productTitle: product.title, producerName: producer.name, communeCode: producer.commune_code }
  }
  const problems: FieldErrors = []
  if (!product) problems.push(problem("productId", "unknown-product", "There is no such product"))
  if (!producer) problems.push(problem("producerId", "unknown-producer", "There is no such producer"))
  if (product && producer) {
    problems.push(problem("producerId", "not-its-producer", "Another producer makes this product"))
  }
  const message = problems.map((each) => each.message).join("; ")
  throw new Refusal(MedusaError.Types.INVALID_DATA, OcopErrors.CERTIFICATE_FIELDS_DISAGREE, message, problems)
}
