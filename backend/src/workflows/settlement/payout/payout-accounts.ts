import type { MedusaContainer } from "@medusajs/framework/types"
import type { PayoutAccount } from "../../../modules/settlement"

/** The accounts at banks that producers are paid to, by producer; only those that somebody has checked. */
export async function readPayoutAccounts(_container: MedusaContainer): Promise<Map<string, PayoutAccount>> {
  return new Map()
}
