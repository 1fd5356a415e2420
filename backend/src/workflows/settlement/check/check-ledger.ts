import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../modules/settlement"
import { ordersWithoutTerms } from "./orders-without-terms"
import { salesThatDisagree } from "./sales-that-disagree"

const checkStep = createStep("check-ledger", async (_: undefined, { container }) => {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const inside = await settlement.contradictions()
  const { looked, findings } = await salesThatDisagree(container)
  const all = [...inside, ...findings, ...(await ordersWithoutTerms(container))]
  const [, postings] = await settlement.listAndCountLedgerPostings({}, { select: ["id"], take: 1 })
  const check = await settlement.createLedgerChecks({
    ran_at: now(),
    is_good: all.length === 0,
    postings,
    sales: looked,
    findings: all as unknown as Record<string, unknown>,
  })
  return new StepResponse({ id: check.id, isGood: check.is_good })
})

/** Proves the ledger: it sums to zero, balances are their entries, and it says what orders and payments say. */
export const checkLedgerWorkflow = createWorkflow("check-ledger", () => new WorkflowResponse(checkStep()))
