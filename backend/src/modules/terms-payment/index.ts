import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { TermsPaymentService } from "./service"

/** Provider id in sessions: `pp_` + identifier + `_` + id in the configuration. No region lists it. */
export const TERMS_PROVIDER_ID = "pp_terms_terms"

export default ModuleProvider(Modules.PAYMENT, { services: [TermsPaymentService] })
