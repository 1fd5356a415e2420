import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { checkLedgerWorkflow } from "../workflows/settlement/check/check-ledger"

/** At 02:15 in Vietnam: proves the ledger and writes down what it found. */
export default async function checkLedger(container: MedusaContainer): Promise<void> {
  const { result } = await checkLedgerWorkflow(container).run()
  if (!result.isGood)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The check ${result.id} of the ledger found faults`)
}

export const config = { name: "check-ledger", schedule: "15 19 * * *" }
