import { vatRateOf } from "@cho-phien/trade"
import { type Leg, unitPriceOf } from "@cho-phien/trade/wholesale"
import { communeByCode, communeName, provinceByCode, provinceName } from "@cho-phien/vietnam/places"
import type { CreateOrderDTO } from "@medusajs/framework/types"
import type { CompanyRow, DeliveryPointRow } from "../../../modules/wholesale"
import type { CompanyGood } from "../offer/read-goods"
import type { ContentLine } from "./content"

export interface LegSource {
  company: CompanyRow
  point: DeliveryPointRow
  leg: Leg
  lines: readonly ContentLine[]
  goods: ReadonlyMap<string, CompanyGood>
  regionId: string
  salesChannelId: string
  customerId: string
  /** The purchase order's code. */
  code: string
  poNumber: string
  requestedOn: string | null
  shippingOption: { id: string; name: string } | null
}

/** What comes off a line so that its units cost exactly its cases. */
export const CASE_PRICE_CODE = "GIA-THUNG"

/** The Medusa order of one leg: quantities in units, so that stock and fulfilment count right; cases beside them. */
export function orderOfLeg(source: LegSource): CreateOrderDTO {
  const { company, point, leg, regionId, salesChannelId, customerId } = source
  const address = addressOf(point)
  return {
    region_id: regionId,
    sales_channel_id: salesChannelId,
    customer_id: customerId,
    email: company.invoice_email,
    status: "pending",
    currency_code: "vnd",
    no_notification: true,
    shipping_address: address,
    billing_address: { ...address, company: company.legal_name, address_1: company.street },
    items: source.lines.map((line) => itemOf(source, line)),
    shipping_methods: source.shippingOption
      ? [
          {
            name: source.shippingOption.name,
            amount: 0,
            is_tax_inclusive: true,
            shipping_option_id: source.shippingOption.id,
          },
        ]
      : [],
    metadata: {
      wholesale_leg: `${leg.producerId}:${leg.deliveryPointId}`,
      wholesale_order_code: source.code,
      wholesale_company_id: company.id,
      po_number: source.poNumber,
      requested_on: source.requestedOn,
      producer_id: leg.producerId,
    },
  }
}

function itemOf({ goods, leg }: LegSource, line: ContentLine) {
  const good = goods.get(line.variantId)
  if (!good) throw new RangeError(`The order has a good that is not offered: ${line.variantId}`)
  const id = `${line.variantId}:${line.deliveryPointId}`
  const frozen = leg.lines.find((candidate) => candidate.id === id)
  const { unitPriceDong, units, offDong } = unitPriceOf(line)
  const rate = frozen ? vatRateOf(frozen.treatment) : null
  return {
    title: good.offer.name,
    subtitle: good.offer.packTitle,
    product_id: good.offer.productId,
    product_title: good.offer.name,
    product_handle: good.offer.handle,
    variant_id: line.variantId,
    variant_title: good.offer.packTitle,
    variant_sku: good.sku,
    quantity: units,
    unit_price: unitPriceDong,
    is_tax_inclusive: true,
    is_discountable: false,
    requires_shipping: true,
    tax_lines: rate === null ? [] : [{ code: `vat-${rate}`, rate, provider_id: "tp_system" }],
    adjustments: offDong > 0 ? [{ code: CASE_PRICE_CODE, amount: offDong, is_tax_inclusive: true }] : [],
    metadata: {
      cases: line.cases,
      units_per_case: line.unitsPerCase,
      case_price_dong: line.casePriceDong,
      vat: line.vat,
      net_dong: frozen?.netDong ?? 0,
      vat_dong: frozen?.vatDong ?? null,
    },
  }
}

function addressOf(point: DeliveryPointRow) {
  const commune = communeByCode(point.commune_code)
  const province = provinceByCode(point.province_code)
  return {
    first_name: point.contact_name,
    company: `${point.code} · ${point.name}`,
    phone: point.phone_e164,
    address_1: point.street,
    city: commune ? communeName(commune) : point.commune_code,
    province: province ? provinceName(province) : point.province_code,
    country_code: "vn",
    metadata: { commune_code: point.commune_code, province_code: point.province_code },
  }
}
