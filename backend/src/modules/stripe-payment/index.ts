import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { StripePaymentService } from "./service"

/** Provider id in sessions: `pp_` + identifier + `_` + id in the configuration. */
export const STRIPE_PROVIDER_ID = "pp_stripe_stripe"
export { stripeClient } from "./client"

export default ModuleProvider(Modules.PAYMENT, { services: [StripePaymentService] })
