import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import ProducerModule from "../modules/producer"

/** An order has one producer: what a producer may see is one filter away. */
export default defineLink(ProducerModule.linkable.producer, {
  linkable: OrderModule.linkable.order,
  isList: true,
})
