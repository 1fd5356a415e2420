import { Module } from "@medusajs/framework/utils"
import { ProducerModuleService } from "./service"

export const PRODUCER_MODULE = "producer"
export { ProducerErrors } from "./errors"
export type { BankAccountRow, ProducerFields, ProducerRow } from "./rows"
export { asJson, type ProducerModuleService } from "./service"

export default Module(PRODUCER_MODULE, { service: ProducerModuleService })
