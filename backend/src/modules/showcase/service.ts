import { MedusaService } from "@medusajs/framework/utils"
import { SpecialtyCollection } from "./models/specialty-collection"

export class ShowcaseService extends MedusaService({ SpecialtyCollection }) {}
