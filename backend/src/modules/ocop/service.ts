import { MedusaService } from "@medusajs/framework/utils"
import { Certificate } from "./models/certificate"
import { CertificateAudit } from "./models/certificate-audit"
import { DayWatch } from "./models/day-watch"

export class OcopModuleService extends MedusaService({ Certificate, CertificateAudit, DayWatch }) {}
