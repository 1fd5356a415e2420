import type { CertificateCheckResponse, CertificateView, Lang } from "@cho-phien/contract"
import { clean } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { today } from "../../../../clock"
import { CATALOGUE_MODULE, type CatalogueService } from "../../../../modules/catalogue"
import type { CertificateRow } from "../../../../modules/ocop"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../../modules/producer"
import { nameOf } from "../views/card"
import { certificateView } from "../views/certificate"
import { certificateByNumber } from "./certificates"

/** No number is longer; what is typed beyond it is not looked for. */
const NUMBER_MAX = 80

/** What a QR code on the jar opens. At most five statements. */
export async function checkCertificate(
  scope: MedusaContainer,
  typed: string,
  lang: Lang,
): Promise<CertificateCheckResponse> {
  const day = today()
  const whole = clean(typed).replace(/\p{Cc}/gu, "")
  const asked = whole.slice(0, NUMBER_MAX)
  const found = asked === "" || asked !== whole ? null : await certificateByNumber(scope, asked)
  if (!found) return { asked, checkedOn: day, certificate: null }
  const { certificate, supersededBy } = found
  const [product, producer] = await Promise.all([
    productOf(scope, certificate, lang),
    producerOf(scope, certificate),
  ])
  const subject = {
    ...product,
    producer: producer && { slug: producer.slug, name: producer.name },
    supersededBy,
  }
  const communeCode = product.communeCode ?? producer?.commune_code ?? null
  const reading = { today: day, lang }
  return {
    asked,
    checkedOn: day,
    certificate: certificateView(certificate, { ...subject, communeCode }, reading),
  }
}

/** The product as it is listed now, or as it still stands in Medusa, or nothing when it is gone. */
async function productOf(
  scope: MedusaContainer,
  { product_id }: CertificateRow,
  lang: Lang,
): Promise<{ product: CertificateView["product"]; communeCode: string | null }> {
  if (!product_id) return { product: null, communeCode: null }
  const [entry] = await scope.resolve<CatalogueService>(CATALOGUE_MODULE).cards([product_id])
  if (entry) {
    const product = { handle: entry.handle, name: nameOf(entry, lang), listed: true }
    return { product, communeCode: entry.communeCode }
  }
  const [product] = await scope
    .resolve(Modules.PRODUCT)
    .listProducts({ id: product_id }, { select: ["id", "handle", "title"], take: 1 })
  return {
    product: product ? { handle: product.handle, name: product.title, listed: false } : null,
    communeCode: null,
  }
}

async function producerOf(scope: MedusaContainer, { producer_id }: CertificateRow) {
  if (!producer_id) return null
  const service = scope.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const [producer] = await service.listProducers({ id: producer_id }, { take: 1 })
  return producer ?? null
}
