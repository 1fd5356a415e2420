import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { CodPaymentService } from "./service"

/** Provider id in regions and sessions: `pp_` + identifier + `_` + id in the configuration. */
export const COD_PROVIDER_ID = "pp_cod_cod"

export default ModuleProvider(Modules.PAYMENT, { services: [CodPaymentService] })
