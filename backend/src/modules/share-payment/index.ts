import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SharePaymentService } from "./service"

/** Provider id in sessions: `pp_` + identifier + `_` + id in the configuration. */
export const SHARE_PROVIDER_ID = "pp_share_share"

export { shareRefundNote } from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [SharePaymentService] })
