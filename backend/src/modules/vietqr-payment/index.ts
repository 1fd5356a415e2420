import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { VietQrPaymentService } from "./service"

/** Provider id in sessions: `pp_` + identifier + `_` + id in the configuration. */
export const VIETQR_PROVIDER_ID = "pp_vietqr_vietqr"

export default ModuleProvider(Modules.PAYMENT, { services: [VietQrPaymentService] })
