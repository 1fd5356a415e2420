import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import ProducerModule from "../modules/producer"

/** Where a producer keeps goods; parcels leave from here. */
export default defineLink(ProducerModule.linkable.producer, StockLocationModule.linkable.stockLocation)
