import type {
  CommissionRuleListResponse,
  CommissionRuleView,
  LegalParameterListResponse,
} from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "../../../../clock"
import { SETTLEMENT_MODULE, type SettlementService } from "../../../../modules/settlement"
import { producerNames, userNames } from "../../../../workflows/settlement/read-names"

/** Every rule of commission: those that apply first, the latest before the earlier. */
export async function listRules(container: MedusaContainer): Promise<CommissionRuleListResponse> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const rows = await settlement.listCommissionRules(
    {},
    { take: null, order: { starts_on: "DESC", id: "ASC" } },
  )
  const names = await producerNames(
    container,
    rows.flatMap((row) => row.producer_id ?? []),
  )
  const day = today()
  const rules = rows.map((row) => ({
    id: row.id,
    producer: (row.producer_id && names.get(row.producer_id)) || null,
    groupCode: row.group_code as CommissionRuleView["groupCode"],
    rateBp: row.rate_bp,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    note: row.note,
    demonstration: row.demonstration,
    state: stateOn(day, row.starts_on, row.ends_on),
  }))
  const order = ["in_force", "coming", "ended"]
  return { rules: rules.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)) }
}

function stateOn(day: string, startsOn: string, endsOn: string | null): CommissionRuleView["state"] {
  if (day < startsOn) return "coming"
  return endsOn !== null && endsOn < day ? "ended" : "in_force"
}

/** Every figure of the law, by kind and key, the latest first. */
export async function listLaw(container: MedusaContainer): Promise<LegalParameterListResponse> {
  const settlement = container.resolve<SettlementService>(SETTLEMENT_MODULE)
  const rows = await settlement.listLegalParameters(
    {},
    { take: null, order: { kind: "ASC", key: "ASC", effective_from: "DESC", id: "ASC" } },
  )
  const names = await userNames(
    container,
    rows.flatMap((row) => row.changed_by ?? []),
  )
  return {
    parameters: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      key: row.key,
      vatBp: row.vat_bp,
      pitBp: row.pit_bp,
      effectiveFrom: row.effective_from,
      effectiveTo: row.effective_to,
      publishedOn: row.published_on,
      legalRef: row.legal_ref,
      state: row.state,
      proof: row.proof,
      note: row.note,
      change:
        row.changed_by && row.changed_at
          ? {
              by: names.get(row.changed_by) ?? row.changed_by,
              at: row.changed_at.toISOString(),
              note: row.change_note ?? "",
            }
          : null,
    })),
  }
}
