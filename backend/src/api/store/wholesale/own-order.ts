import type { PurchaseOrderRow } from "../../../modules/wholesale"
import { WholesaleError } from "../../../workflows/wholesale/refusals"
import type { Membership } from "./require-membership"

/** The company's order of that id; another company's is not there. */
export async function ownOrder({ wholesale, company }: Membership, id: string): Promise<PurchaseOrderRow> {
  const [order] = await wholesale.listPurchaseOrders({ id, company_id: company.id })
  if (!order) throw new WholesaleError("NOT_IN_COMPANY", `There is no order ${id}`)
  return order as PurchaseOrderRow
}
