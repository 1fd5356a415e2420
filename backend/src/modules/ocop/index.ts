import { Module } from "@medusajs/framework/utils"
import { OcopModuleService } from "./service"

export const OCOP_MODULE = "ocop"
export { OcopErrors } from "./errors"
export type {
  CertificateAuditRow,
  CertificateChange,
  CertificateInForce,
  CertificateRow,
  CorrectedFields,
  DeedBy,
  NewCertificate,
} from "./rows"
export type { OcopModuleService } from "./service"
export { certificatesIn, changedBetween, expiringWithin, isNotSuperseded } from "./state-filters"

export default Module(OCOP_MODULE, { service: OcopModuleService })
