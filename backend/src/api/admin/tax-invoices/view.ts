import type { DeliveryInvoiceResponse } from "@cho-phien/contract"
import type { Delivery } from "../../../tax-invoices/delivery"

/** Deliveries as the office's page lists them, with their sums. */
export function deliveriesView(deliveries: readonly Delivery[]): DeliveryInvoiceResponse {
  const sum = (value: (delivery: Delivery) => number) =>
    deliveries.reduce((total, delivery) => total + value(delivery), 0)
  return {
    deliveries: deliveries.map(({ number, code, deliveredOn, producer, buyer, table }) => ({
      number,
      code,
      deliveredOn,
      producer: { slug: producer.slug, name: producer.name },
      buyer,
      netDong: table.netDong,
      vatDong: table.vatDong,
      grossDong: table.grossDong,
    })),
    netDong: sum(({ table }) => table.netDong),
    vatDong: sum(({ table }) => table.vatDong),
    grossDong: sum(({ table }) => table.grossDong),
  }
}
