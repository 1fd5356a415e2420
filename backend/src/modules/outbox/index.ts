import { Module } from "@medusajs/framework/utils"
import { OutboxService } from "./service"

export const OUTBOX_MODULE = "outbox"
export { MAX_TRIES } from "./patience"
export type { ClaimedMail, NewMail, OutboxMailRow } from "./rows"
export type { OutboxService } from "./service"

export default Module(OUTBOX_MODULE, { service: OutboxService })
