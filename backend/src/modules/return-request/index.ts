import { Module } from "@medusajs/framework/utils"
import { ReturnRequestService } from "./service"

export const RETURN_REQUEST_MODULE = "returnRequest"
export type { ReturnLine, ReturnRequestRow } from "./rows"
export type { Decision, ReturnRequestService } from "./service"

export default Module(RETURN_REQUEST_MODULE, { service: ReturnRequestService })
