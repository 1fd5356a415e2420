import type { InferTypeOf } from "@medusajs/framework/types"
import type { CasePack } from "./models/case-pack"
import type { CaseTier } from "./models/case-tier"
import type { Company } from "./models/company"
import type { CompanyMember } from "./models/company-member"
import type { DeliveryPoint } from "./models/delivery-point"
import type { OrderLeg } from "./models/order-leg"
import type { OrderSheet } from "./models/order-sheet"
import type { PurchaseOrder } from "./models/purchase-order"

export type CompanyRow = InferTypeOf<typeof Company>
export type CompanyMemberRow = InferTypeOf<typeof CompanyMember>
export type DeliveryPointRow = InferTypeOf<typeof DeliveryPoint>
export type CasePackRow = InferTypeOf<typeof CasePack>
export type CaseTierRow = InferTypeOf<typeof CaseTier>
export type OrderSheetRow = InferTypeOf<typeof OrderSheet>
export type PurchaseOrderRow = InferTypeOf<typeof PurchaseOrder>
export type OrderLegRow = InferTypeOf<typeof OrderLeg>
