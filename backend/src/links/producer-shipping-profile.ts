import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import ProducerModule from "../modules/producer"

/** How a producer's goods may travel; a cart asks for shipping options by profile, so parcels stay apart. */
export default defineLink(ProducerModule.linkable.producer, FulfillmentModule.linkable.shippingProfile)
