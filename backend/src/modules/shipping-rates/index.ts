import { Module } from "@medusajs/framework/utils"
import { ShippingRatesService } from "./service"

export const SHIPPING_RATES_MODULE = "shippingRates"
export { type ParcelToPrice, type PostageTable, type PricedWay, priceWay, volumeCm3 } from "./price-way"
export type { DisplayPointRow, ProducerPostageRow, ShippingRateRow } from "./rows"
export type { ShippingRatesService } from "./service"

export default Module(SHIPPING_RATES_MODULE, { service: ShippingRatesService })
