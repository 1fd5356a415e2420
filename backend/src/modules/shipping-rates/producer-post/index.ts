import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { ProducerPostService } from "./service"

/** Provider id of shipping options: identifier + `_` + id in the configuration. */
export const PRODUCER_POST_ID = "producer-post_post"

export default ModuleProvider(Modules.FULFILLMENT, { services: [ProducerPostService] })
