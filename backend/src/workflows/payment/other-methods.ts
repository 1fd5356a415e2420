import type { PaymentMethod } from "@cho-phien/contract"
import { paymentMethodsFor } from "@cho-phien/trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type AwaitedPaymentRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../modules/incoming-payment"
import { TAX_INVOICE_MODULE, type TaxInvoiceService } from "../../modules/tax-invoice"
import { enabledMethods } from "../purchase/offer/enabled-methods"
import { readOffers } from "../purchase/offer/read-offers"
import { ordersPaidBy } from "./orders-of-group"

/**
 * The other ways in which this purchase may still be paid: none as soon as money has come, or where parcels are paid
 * one by one.
 */
export async function otherMethods(
  container: MedusaContainer,
  awaited: AwaitedPaymentRow,
): Promise<PaymentMethod[]> {
  if (awaited.state !== "waiting" || awaited.order_id) return []
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  if ((await incoming.receivedDong(awaited.id)) > 0) return []
  const orders = await ordersPaidBy(container, awaited)
  const [scope] = orders
  if (!scope) return []
  const variantIds = orders.flatMap(({ lines }) => lines.map((line) => line.variantId))
  const offers = await readOffers(container, variantIds, scope)
  const taxInvoices = container.resolve<TaxInvoiceService>(TAX_INVOICE_MODULE)
  const requests = await taxInvoices.requestsOf([awaited.order_group_id])
  const sale = { totalDong: Number(awaited.amount_dong), isCompany: requests.size > 0 }
  const { allowed } = paymentMethodsFor([...offers.values()], enabledMethods(), sale)
  return allowed.filter((method) => method !== awaited.method)
}
