import { type OrderedParcel, PaymentMethod, type PurchaseView } from "@cho-phien/contract"
import { isVatTreatment, vatRateOf } from "@cho-phien/trade"
import type { Language } from "@cho-phien/vietnam"
import { formatPhone, maskPhone } from "@cho-phien/vietnam/phone"
import type { Offer } from "../../../../workflows/purchase/offer/offer"
import { sumDiscounts } from "./discounts"
import { stageOf } from "./parcel-stage"
import { pickupView } from "./pickup-view"
import type { OrderedLineRow, OrderRow, PurchaseRow } from "./purchase-rows"
import type { PaymentViews } from "./read-payment-views"
import { shippingName } from "./shipping-name"
import { sumVat } from "./vat-summary"

export interface PurchaseFacts {
  purchase: PurchaseRow
  /** What the goods are called and look like today, by variant; gone ones keep the words of the sale. */
  offers: ReadonlyMap<string, Offer>
  language: Language
  /** What is waited for, where it is not paid at the door. */
  payment: PaymentViews
  /** Whether the reader may see the whole phone number. */
  showPhone: boolean
}

/** One purchase as its buyer sees it. Amounts are those of the sale, never computed again. */
export function purchaseView({
  purchase,
  offers,
  payment,
  language,
  showPhone,
}: PurchaseFacts): PurchaseView {
  const parcels = purchase.orders.map((order) => ({
    ...parcelOf(order, offers, language),
    transfer: payment.transferOfOrder.get(order.id) ?? null,
  }))
  return {
    code: purchase.code,
    placedAt: new Date(purchase.placed_at ?? 0).toISOString(),
    method: PaymentMethod.catch("cod").parse(purchase.method),
    paid: isPaidFor(purchase.orders),
    transfer: payment.transfer,
    card: payment.card,
    otherMethods: payment.otherMethods,
    parcels,
    itemsDong: Number(purchase.items_dong),
    shippingDong: Number(purchase.shipping_dong),
    totalDong: Number(purchase.total_dong),
    discounts: sumDiscounts(parcels.flatMap((parcel) => parcel.discounts)),
    receiverOfAge: purchase.receiver_of_age,
    vat: sumVat(purchase.orders.map(vatOf)),
    recipientName: purchase.recipient_name,
    phoneMasked: showPhone ? formatPhone(purchase.phone_e164) : maskPhone(purchase.phone_e164),
    addressLine: purchase.address_line,
    note: purchase.note,
  }
}

function parcelOf(
  order: OrderRow,
  offers: ReadonlyMap<string, Offer>,
  language: Language,
): Omit<OrderedParcel, "transfer"> {
  const method = order.shipping_methods?.[0]
  const lines = (order.items ?? []).map((item) => lineOf(item, offers.get(item.variant_id ?? "")))
  const itemsDong = sum(lines.map((line) => line.totalDong))
  const shippingDong = sum((order.shipping_methods ?? []).map((method) => Number(method.amount)))
  const tracking = (order.fulfillments ?? []).flatMap((fulfillment) => fulfillment.labels ?? [])
  return {
    orderId: order.id,
    producer: { slug: order.producer?.slug ?? "unknown", name: order.producer?.name ?? "" },
    stage: stageOf(order),
    lines,
    shippingName: method
      ? shippingName({ kind: String(method.data?.id ?? ""), name: method.name }, language)
      : "",
    pickup: method?.data?.point ? pickupView(method.data.point, language) : null,
    itemsDong,
    discounts: sumDiscounts(
      (order.items ?? []).flatMap((item) =>
        (item.adjustments ?? []).map(({ code, amount }) => ({
          code: code ?? "",
          amountDong: Number(amount),
        })),
      ),
    ),
    shippingDong,
    totalDong: itemsDong + shippingDong,
    trackingNumber: tracking.find((label) => label.tracking_number)?.tracking_number ?? null,
  }
}

function lineOf(item: OrderedLineRow, offer: Offer | undefined): OrderedParcel["lines"][number] {
  const handle = offer?.handle || item.product_handle || ""
  const name = offer?.name || item.product_title || ""
  const off = sum((item.adjustments ?? []).map((adjustment) => Number(adjustment.amount)))
  return {
    product: { handle, name },
    packTitle: offer?.packTitle || item.variant_title || "",
    picture: offer?.picture ?? { url: null, alt: name, art: { handle, kind: "greens" } },
    quantity: Number(item.quantity),
    unitPriceDong: Number(item.unit_price),
    totalDong: Number(item.unit_price) * Number(item.quantity) - off,
  }
}

/** The VAT that was frozen at the sale. */
function vatOf(order: OrderRow): PurchaseView["vat"] {
  const frozen = [...(order.items ?? []), ...(order.shipping_methods ?? [])].flatMap(({ metadata }) => {
    const { vat, net_dong, vat_dong } = metadata ?? {}
    if (typeof vat !== "string" || !isVatTreatment(vat) || typeof net_dong !== "number") return []
    return [{ vat, netDong: net_dong, vatDong: typeof vat_dong === "number" ? vat_dong : 0 }]
  })
  return sumVat([frozen.map(({ vat, ...amounts }) => ({ percent: vatRateOf(vat), ...amounts }))])
}

/** Every parcel that was not cancelled; a purchase all of whose parcels are cancelled is not. */
function isPaidFor(orders: readonly OrderRow[]): boolean {
  const open = orders.filter((order) => order.status !== "canceled")
  return open.length > 0 && open.every(isPaid)
}

function isPaid(order: OrderRow): boolean {
  const collections = order.payment_collections ?? []
  return (
    collections.length > 0 &&
    collections.every((row) => Number(row.captured_amount ?? 0) >= Number(row.amount))
  )
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
