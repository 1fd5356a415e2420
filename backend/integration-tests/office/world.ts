import type { IssueCertificateBody, OfficeCertificate, OfficeCertificateResponse } from "@cho-phien/contract"
import { addDays, type PlainDate } from "@cho-phien/ocop"
import { vietnamDayOf } from "@cho-phien/vietnam"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { expect } from "vitest"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { createProducerWorkflow } from "../../src/workflows/producer/create-producer"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"

export const CERTIFICATES = "/admin/ocop/certificates"
export const today = (): PlainDate => vietnamDayOf(new Date())
export const daysAgo = (days: number): PlainDate => addDays(today(), -days)

let serial = 0
/** Words no other spec uses, so that a search finds only ours. */
export const unique = (word: string): string => `${word} ${process.pid}${++serial}`

/** The office at its desk, with a product nobody sells and its producer. */
export interface OfficeWorld {
  h: Harness
  office: Client
  producerId: string
  productId: string
  productTitle: string
}

export async function officeWorld(): Promise<OfficeWorld> {
  const h = await harness()
  const producer = await aProducer(h)
  return { h, office: await h.office(), producerId: producer.id, ...(await aProduct(h, producer.id)) }
}

export async function aProducer(h: Harness, name = unique("Tổ hợp tác Đá Vôi")) {
  const { result } = await createProducerWorkflow(h.container).run({
    input: {
      name,
      legalForm: "cooperative_group",
      communeCode: "01288",
      districtThen: null,
      storyVi: "Câu chuyện.",
      storyEn: "",
      yearFounded: null,
      handlingDays: 2,
      shipsCold: false,
      dispatchWeekdays: [1, 3, 5],
      email: null,
      media: [],
    },
  })
  return result
}

/** A draft: the shop does not show it, so other specs may count on what they see. */
export async function aProduct(h: Harness, producerId: string, title = unique("Chè Đắng Phja Oắc")) {
  const { result } = await createProductsWorkflow(h.container).run({
    input: { products: [{ title, status: "draft", options: [{ title: "Quy cách", values: ["Gói"] }] }] },
  })
  const productId = result[0]?.id ?? ""
  await h.container.resolve(ContainerRegistrationKeys.LINK).create({
    [PRODUCER_MODULE]: { producer_id: producerId },
    [Modules.PRODUCT]: { product_id: productId },
  })
  return { productId, productTitle: title }
}

/** A provincial three-star certificate signed ten days ago; write only what matters. */
export function anIssue(
  world: Pick<OfficeWorld, "productId" | "producerId">,
  changes: Partial<IssueCertificateBody> = {},
): IssueCertificateBody {
  const issuedOn = changes.issuedOn ?? daysAgo(10)
  return {
    number: `T-${process.pid}-${++serial}`,
    decisionNumber: `${serial}/QĐ-UBND`,
    decisionOn: issuedOn,
    issuedOn,
    stars: 3,
    totalScore: 61.5,
    authority: "UBND tỉnh Cao Bằng",
    level: "province",
    criteriaVersion: "2023",
    productId: world.productId,
    producerId: world.producerId,
    placeThen: "",
    ...changes,
  }
}

/** Issues over HTTP and gives the certificate back. */
export async function issued(
  world: OfficeWorld,
  changes: Partial<IssueCertificateBody> = {},
): Promise<OfficeCertificate> {
  const answer = await world.office.post<OfficeCertificateResponse>(CERTIFICATES, anIssue(world, changes))
  expect(answer.body).toMatchObject({ certificate: { productNameThen: world.productTitle } })
  return answer.body.certificate
}

export async function read(world: OfficeWorld, id: string): Promise<OfficeCertificateResponse> {
  return (await world.office.get<OfficeCertificateResponse>(`${CERTIFICATES}/${id}`)).body
}
