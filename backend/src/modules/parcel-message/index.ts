import { Module } from "@medusajs/framework/utils"
import { ParcelMessageService } from "./service"

export const PARCEL_MESSAGE_MODULE = "parcelMessage"
export type { ParcelMessageRow, Writer } from "./rows"
export type { ParcelMessageService } from "./service"

export default Module(PARCEL_MESSAGE_MODULE, { service: ParcelMessageService })
