import type { DeliveryInvoiceQuery } from "@cho-phien/contract"
import { addDays, plainDate, startOfVietnamDay } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../errors/refusal"
import { ordersOfFulfillments } from "../mail/queue/orders-of-fulfillment"
import { TAX_INVOICE_MODULE, type TaxInvoiceService } from "../modules/tax-invoice"
import { deliveriesOf } from "./deliveries-of"
import type { Delivery } from "./delivery"
import { ORDER_FIELDS, type OrderRow } from "./rows"

/** Longest period of one table. */
const DAYS_AT_MOST = 366

/** The deliveries of a period, days in Vietnam, both ends included; by day, then number. */
export async function readDeliveries(
  container: MedusaContainer,
  { from, to, producer, only }: DeliveryInvoiceQuery,
): Promise<Delivery[]> {
  const [first, last] = [plainDate(from), plainDate(to)]
  if (last < first) throw badPeriod("before-its-beginning")
  if (addDays(first, DAYS_AT_MOST) < last) throw badPeriod("too-big")
  const orderIds = await ordersOfFulfillments(container, {
    delivered_at: { $gte: startOfVietnamDay(first), $lt: startOfVietnamDay(addDays(last, 1)) },
  })
  const orders = await readOrders(container, [...new Set(orderIds)])
  const requests = await container
    .resolve<TaxInvoiceService>(TAX_INVOICE_MODULE)
    .requestsOf(orders.flatMap((order) => order.order_group?.id ?? []))
  return orders
    .flatMap((order) => deliveriesOf(order, requests.get(order.order_group?.id ?? "") ?? null))
    .filter((row) => row.deliveredOn >= first && row.deliveredOn <= last)
    .filter((row) => producer === "" || row.producer.slug === producer)
    .filter((row) => only === "all" || row.buyer !== null)
    .sort((a, b) => (`${a.deliveredOn} ${a.number}` < `${b.deliveredOn} ${b.number}` ? -1 : 1))
}

async function readOrders(container: MedusaContainer, ids: readonly string[]): Promise<OrderRow[]> {
  if (ids.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: [...ids] } })
  return data as unknown as OrderRow[]
}

const badPeriod = (code: string): Refusal =>
  new Refusal(MedusaError.Types.INVALID_DATA, "INVALID_QUERY", `The period was refused: ${code}`, [
    { field: "to", code, message: code },
  ])
