import { communeByCode, formatAddress } from "@cho-phien/vietnam/places"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readPurchaseView } from "../api/store/shopping/views/read-purchase-view"
import { today } from "../clock"
import { purchaseAddress } from "../mail/letters/purchase-address"
import { TAX_INVOICE_MODULE, type TaxInvoiceService } from "../modules/tax-invoice"
import type { PaperSource, Sender } from "./paper"

interface GroupRow {
  orders?: ({ id: string; producer?: ProducerRow | null } | null)[] | null
}
interface ProducerRow {
  name: string
  commune_code: string
  demonstration: boolean
}

/** Everything that papers about a purchase say. Who may have them is settled before. */
export async function readPaperSource(
  container: MedusaContainer,
  { groupId, showPhone }: { groupId: string; showPhone: boolean },
): Promise<PaperSource> {
  const purchase = await readPurchaseView(container, { groupId, language: "vi", showPhone })
  const producers = await producersOf(container, groupId)
  const requests = await container.resolve<TaxInvoiceService>(TAX_INVOICE_MODULE).requestsOf([groupId])
  return {
    purchase,
    senders: new Map(producers.map(([orderId, producer]): [string, Sender] => [orderId, senderOf(producer)])),
    invoice: requests.get(groupId) ?? null,
    purchaseUrl: purchaseAddress(purchase.code, "vi"),
    printedOn: today(),
    isDemonstration: producers.some(([, producer]) => producer.demonstration),
  }
}

async function producersOf(
  container: MedusaContainer,
  groupId: string,
): Promise<[orderId: string, producer: ProducerRow][]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_group",
    fields: [
      "orders.id",
      "orders.producer.name",
      "orders.producer.commune_code",
      "orders.producer.demonstration",
    ],
    filters: { id: groupId },
  })
  return (data as unknown as GroupRow[])
    .flatMap(({ orders }) => orders ?? [])
    .flatMap((order) => (order?.producer ? [[order.id, order.producer]] : []))
}

function senderOf({ name, commune_code }: ProducerRow): Sender {
  const commune = communeByCode(commune_code)
  return { name, addressLine: commune ? formatAddress({ commune }) : "" }
}
