import { isVatTreatment, type VatTreatment } from "@cho-phien/trade"
import { type DeliverableLine, invoiceOfDelivery } from "@cho-phien/trade/invoice"
import { vietnamDayOf } from "@cho-phien/vietnam"
import type { InvoiceParty } from "../modules/tax-invoice"
import type { Delivery, InvoiceLine } from "./delivery"
import type { OrderRow, PackageRow } from "./rows"

interface Named extends DeliverableLine {
  name: string
  unit: string
}

/** The deliveries of an order, oldest first, each with what its invoice states. Shipping goes with the first one. */
export function deliveriesOf(order: OrderRow, buyer: InvoiceParty | null): Delivery[] {
  const { producer, order_group: group } = order
  if (!producer || !group) return []
  const gone = new Map<string, number>()
  return deliveredPackages(order).map((parcel, at) => {
    const lines = linesOf(order, parcel, gone, at === 0)
    const deliveredOn = vietnamDayOf(new Date(parcel.delivered_at ?? 0))
    const table = invoiceOfDelivery(lines, deliveredOn)
    for (const line of lines) gone.set(line.id, line.before + line.now)
    return {
      number: `${group.code}-${placeOf(order)}${at > 0 ? `/${at + 1}` : ""}`,
      code: group.code,
      deliveredOn,
      producer,
      buyer,
      table,
      lines: table.rows.flatMap((row) => row.lines).map((taxed) => named(taxed, lines)),
    }
  })
}

function deliveredPackages({ fulfillments }: OrderRow): PackageRow[] {
  const at = (row: PackageRow) => new Date(row.delivered_at ?? 0).getTime()
  return (fulfillments ?? [])
    .filter((row) => row.delivered_at && !row.canceled_at)
    .sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1))
}

function linesOf(
  order: OrderRow,
  parcel: PackageRow,
  gone: ReadonlyMap<string, number>,
  withShipping: boolean,
): Named[] {
  const packed = new Map<string, number>()
  for (const { line_item_id: id, quantity } of parcel.items ?? [])
    if (id) packed.set(id, (packed.get(id) ?? 0) + Number(quantity))
  const goods = (order.items ?? []).map((item): Named => {
    const off = (item.adjustments ?? []).reduce((sum, { amount }) => sum + Number(amount), 0)
    return {
      id: item.id,
      name: item.product_title ?? item.title,
      unit: item.variant_title ?? "",
      treatment: frozen(item.metadata),
      grossDong: Number(item.unit_price) * Number(item.quantity) - off,
      quantity: Number(item.quantity),
      before: gone.get(item.id) ?? 0,
      now: packed.get(item.id) ?? 0,
    }
  })
  const shipping = (order.shipping_methods ?? []).map((method): Named => {
    const now = withShipping ? 1 : 0
    return {
      id: method.id,
      name: `Phí giao hàng (${method.name})`,
      unit: "lần",
      treatment: frozen(method.metadata),
      grossDong: Number(method.amount),
      quantity: 1,
      before: 1 - now,
      now,
    }
  })
  return [...goods, ...shipping.filter((line) => line.grossDong > 0)]
}

function named(
  taxed: Delivery["table"]["rows"][number]["lines"][number],
  lines: readonly Named[],
): InvoiceLine {
  const line = lines.find(({ id }) => id === taxed.id)
  return { ...taxed, name: line?.name ?? "", unit: line?.unit ?? "", quantity: line?.now ?? 0 }
}

/** What was kept at the sale; a line without it is nothing that an invoice could be made from. */
function frozen(metadata: Record<string, unknown> | null): VatTreatment {
  const vat = metadata?.vat
  if (typeof vat !== "string" || !isVatTreatment(vat)) throw new RangeError("A sold line has lost its VAT")
  return vat
}

/** Which parcel of its purchase the order is, beginning with 1. */
const placeOf = ({ id, order_group: group }: OrderRow): number =>
  (group?.orders ?? [])
    .flatMap((order) => order ?? [])
    .sort((a, b) => a.display_id - b.display_id)
    .findIndex((order) => order.id === id) + 1
