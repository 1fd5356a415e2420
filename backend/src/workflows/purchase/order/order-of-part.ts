import { type Part, type PartLine, vatTable } from "@cho-phien/trade"
import { treatmentOn } from "@cho-phien/trade/invoice"
import type { PlainDate } from "@cho-phien/vietnam"
import type { CreateOrderDTO, CreateOrderLineItemDTO } from "@medusajs/framework/types"
import type { OrderGroupRow } from "../../../modules/marketplace/rows"
import type { CartMethodRow, TaxLineRow } from "../cart/read-cart"
import type { SellableLine } from "../cart/sellable-lines"
import type { PricedCart } from "./read-priced-cart"
import { shippingVatOn } from "./shipping-vat"

export interface OrderSource {
  priced: PricedCart
  group: OrderGroupRow
  /** Texts of the cart lines, by line id. */
  texts: ReadonlyMap<string, Record<string, unknown>>
  address: { communeName: string; provinceName: string }
  today: PlainDate
}

/** VAT as it was at the sale, kept on the line for ever: invoices and settlement never compute it again. */
export interface FrozenVat {
  vat: string
  net_dong: number
  vat_dong: number | null
}

/** The order of one part. What its lines cost is what the split says, whole đồng, whatever totals Medusa derives. */
export function orderOfPart(source: OrderSource, part: Part): CreateOrderDTO {
  const { cart, lines } = source.priced
  const own = part.lines.map((line) => ({ line, sold: soldLine(lines, line) }))
  const method = cart.methods.find((candidate) => candidate.id === part.shipping.id)
  const frozen = frozenVat(source.today, part, own)
  return {
    ...headOf(source, part),
    items: own.map(({ line, sold }) => itemOf(source, line, sold, frozen.get(line.id))),
    shipping_methods: method ? [methodOf(method, part, frozen.get(method.id))] : [],
  }
}

function headOf({ priced: { cart }, group, address }: OrderSource, part: Part): CreateOrderDTO {
  const deliveredTo = {
    first_name: group.recipient_name,
    phone: group.phone_e164,
    address_1: group.street,
    city: address.communeName,
    province: address.provinceName,
    country_code: "vn",
    metadata: { commune_code: group.commune_code, province_code: group.province_code },
  }
  return {
    region_id: cart.regionId,
    customer_id: group.customer_id ?? undefined,
    sales_channel_id: cart.salesChannelId,
    status: "pending",
    email: group.email ?? undefined,
    currency_code: cart.currencyCode,
    shipping_address: deliveredTo,
    billing_address: { ...deliveredTo },
    no_notification: false,
    metadata: { order_group_id: group.id, order_group_code: group.code, producer_id: part.producerId },
  }
}

function itemOf(
  { texts }: OrderSource,
  line: PartLine,
  sold: SellableLine,
  frozen: FrozenVat | undefined,
): CreateOrderLineItemDTO {
  const promotions = new Map(sold.discounts.map((discount) => [discount.code, discount.promotionId]))
  return {
    ...texts.get(line.id),
    title: sold.productTitle || sold.offer.name,
    quantity: line.quantity,
    unit_price: line.unitPriceDong,
    is_tax_inclusive: true,
    tax_lines: sold.taxLines.map(taxLineOf),
    adjustments: line.discounts.map(({ code, amountDong }) => ({
      code,
      amount: amountDong,
      promotion_id: promotions.get(code) ?? undefined,
      is_tax_inclusive: true,
    })),
    metadata: { cart_line_id: line.id, ...frozen },
  }
}

function methodOf(method: CartMethodRow, part: Part, frozen: FrozenVat | undefined) {
  return {
    name: method.name,
    amount: part.shippingDong,
    is_tax_inclusive: true,
    shipping_option_id: method.optionId,
    data: { id: method.kind, ...(method.point ? { point: method.point } : {}) },
    tax_lines: method.taxLines.map(taxLineOf),
    metadata: { ...frozen },
  }
}

function frozenVat(
  today: PlainDate,
  part: Part,
  own: readonly { line: PartLine; sold: SellableLine }[],
): Map<string, FrozenVat> {
  const goods = own.map(({ line, sold }) => ({
    id: line.id,
    treatment: treatmentOn(sold.offer.vat, today),
    grossDong: line.totalDong,
  }))
  const shipping = {
    id: part.shipping.id,
    treatment: shippingVatOn(
      today,
      goods.map((line) => line.treatment),
    ),
    grossDong: part.shippingDong,
  }
  const { rows } = vatTable([...goods, shipping])
  return new Map(
    rows.flatMap((row) =>
      row.lines.map((line): [string, FrozenVat] => [
        line.id,
        { vat: line.treatment, net_dong: line.netDong, vat_dong: line.vatDong },
      ]),
    ),
  )
}

function soldLine(lines: readonly SellableLine[], { id }: PartLine): SellableLine {
  const sold = lines.find((line) => line.id === id)
  if (!sold) throw new RangeError(`The split has a line that the cart has not: ${id}`)
  return sold
}

const taxLineOf = ({ description, tax_rate_id, code, rate, provider_id }: TaxLineRow) => ({
  description: description ?? undefined,
  tax_rate_id: tax_rate_id ?? undefined,
  code,
  rate,
  provider_id: provider_id ?? undefined,
})
