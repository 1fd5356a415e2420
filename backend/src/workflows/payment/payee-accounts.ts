import type { MedusaContainer } from "@medusajs/framework/types"
import { type BankAccountRow, PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer"
import { paysProducers } from "../../receiving-account"

/** The bank accounts of these producers, by producer. */
export async function accountsOfProducers(
  container: MedusaContainer,
  producerIds: readonly string[],
): Promise<Map<string, BankAccountRow>> {
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const rows = await producers.listBankAccounts({ producer_id: [...producerIds] }, { take: null })
  return new Map(rows.map((row) => [row.producer_id, row]))
}

/** Whether parcels are paid to their producers and one of these has told no account. */
export async function lacksAccount(
  container: MedusaContainer,
  producerIds: readonly string[],
): Promise<boolean> {
  if (!paysProducers()) return false
  const known = await accountsOfProducers(container, producerIds)
  return producerIds.some((id) => !known.has(id))
}
