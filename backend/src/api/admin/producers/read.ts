import type {
  OfficeProducerListResponse,
  OfficeProducerQuery,
  OfficeProducerResponse,
} from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../../../errors/refusal"
import { ProducerErrors } from "../../../modules/producer"
import { foldedSearch } from "../../http/folded-search"
import { pageOf, paginationOf } from "../../http/page"
import { officeProducer, officeProducerDetail, type ProducerRecord } from "./view"

/** One page of producers in the order of their folded names. */
export async function listProducers(
  container: MedusaContainer,
  asked: OfficeProducerQuery,
): Promise<OfficeProducerListResponse> {
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: ["*", "products.id"],
    filters: {
      $and: [
        ...foldedSearch("folded_name", asked.q),
        ...(asked.legalForm ? [{ legal_form: asked.legalForm }] : []),
        ...(asked.communeCode ? [{ commune_code: asked.communeCode }] : []),
      ],
    },
    pagination: paginationOf(asked, { folded_name: "ASC" }),
  })
  const rows = data as unknown as ProducerRecord[]
  return { producers: rows.map(officeProducer), ...pageOf(asked, metadata?.count ?? rows.length) }
}

/** One producer with its products. */
export async function readProducer(container: MedusaContainer, id: string): Promise<OfficeProducerResponse> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: ["*", "products.id", "products.title", "products.handle"],
    filters: { id },
  })
  const row = data[0] as unknown as ProducerRecord | undefined
  if (row) return { producer: officeProducerDetail(row) }
  throw new Refusal(
    MedusaError.Types.NOT_FOUND,
    ProducerErrors.PRODUCER_NOT_FOUND,
    `There is no producer ${id}`,
  )
}
