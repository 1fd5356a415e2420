import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer"
import { SETTLEMENT_MODULE, type SettlementService } from "../../modules/settlement"

export interface NamedProducer {
  id: string
  name: string
  slug: string
}

/** Producers by id; none left out. */
export async function producerNames(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, NamedProducer>> {
  if (ids.length === 0) return new Map()
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const rows = await producers.listProducers(
    { id: [...new Set(ids)] },
    { select: ["id", "name", "slug"], take: null },
  )
  return new Map(rows.map(({ id, name, slug }) => [id, { id, name, slug }]))
}

/** Codes of the purchases of these orders. */
export async function codesOfOrders(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Map<string, string>> {
  if (orderIds.length === 0) return new Map()
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const sales = await settlement.listSales(
    { order_id: [...new Set(orderIds)] },
    { select: ["order_id", "code"], take: null },
  )
  return new Map(sales.map((sale) => [sale.order_id, sale.code]))
}

/** Names of admin users, their address where they have none. */
export async function userNames(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const users = await container
    .resolve(Modules.USER)
    .listUsers({ id: [...new Set(ids)] }, { take: ids.length })
  return new Map(
    users.map((user) => [user.id, [user.first_name, user.last_name].filter(Boolean).join(" ") || user.email]),
  )
}
