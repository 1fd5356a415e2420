import { MedusaService } from "@medusajs/framework/utils"
import LookupThrottle from "./models/lookup-throttle"
import OrderGroup from "./models/order-group"

export class MarketplaceService extends MedusaService({ OrderGroup, LookupThrottle }) {}
