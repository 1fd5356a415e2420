import type { InferTypeOf } from "@medusajs/framework/types"
import type { CommissionRule } from "./models/commission-rule"
import type { LedgerCheck, LedgerPosting } from "./models/ledger"
import type { LegalParameter } from "./models/legal-parameter"
import type { PayoutBatch, PayoutItem } from "./models/payout"
import type { Sale } from "./models/sale"
import type { SaleLine } from "./models/sale-line"
import type { Statement } from "./models/statement"

export type CommissionRuleRow = InferTypeOf<typeof CommissionRule>
export type LegalParameterRow = InferTypeOf<typeof LegalParameter>
export type LedgerCheckRow = InferTypeOf<typeof LedgerCheck>
export type LedgerPostingRow = InferTypeOf<typeof LedgerPosting>
export type PayoutBatchRow = InferTypeOf<typeof PayoutBatch>
export type PayoutItemRow = InferTypeOf<typeof PayoutItem>
export type SaleRow = InferTypeOf<typeof Sale>
export type SaleLineRow = InferTypeOf<typeof SaleLine>
export type StatementRow = InferTypeOf<typeof Statement>
