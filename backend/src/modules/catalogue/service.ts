import { MedusaService } from "@medusajs/framework/utils"
import { CatalogueEntry } from "./models/catalogue-entry"
import { Pack } from "./models/pack"
import { ProductProfile } from "./models/product-profile"

export class CatalogueService extends MedusaService({ ProductProfile, Pack, CatalogueEntry }) {}
