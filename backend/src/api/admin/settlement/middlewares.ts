import {
  ActivityQuery,
  AdjustmentBody,
  ApproveActivityBody,
  DraftPayoutBody,
  EndCommissionRuleBody,
  IssueStatementsBody,
  LedgerQuery,
  LegalStateBody,
  MoneyMoveBody,
  NewCommissionRuleBody,
  NewLegalParameterBody,
  PayoutQuery,
  SettlePayoutBody,
  StatementListQuery,
} from "@cho-phien/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "zod"
import { validBody, validQuery } from "../../http/validate"

const at = (path: string) => `/admin/settlement/${path}`
const read = (path: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher: at(path),
  methods: ["GET"],
  middlewares: [validQuery(schema)],
})
const write = (path: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher: at(path),
  methods: ["POST"],
  middlewares: [validBody(schema)],
})

/** Settlement. Medusa lets only admin users under /admin; who may approve is checked in the workflow. */
export const officeSettlementMiddlewares: MiddlewareRoute[] = [
  write("commission-rules", NewCommissionRuleBody),
  write("commission-rules/:id/end", EndCommissionRuleBody),
  write("legal-parameters", NewLegalParameterBody),
  write("legal-parameters/:id/state", LegalStateBody),
  read("activities", ActivityQuery),
  write("activities", ApproveActivityBody),
  read("entries", LedgerQuery),
  write("adjustments", AdjustmentBody),
  write("moves", MoneyMoveBody),
  read("statements", StatementListQuery),
  write("statements", IssueStatementsBody),
  read("payouts", PayoutQuery),
  write("payouts", DraftPayoutBody),
  write("payout-items/:id/settle", SettlePayoutBody),
]
