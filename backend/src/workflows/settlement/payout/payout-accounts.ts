import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer"
import type { PayoutAccount } from "../../../modules/settlement"

/** The producers' own accounts at banks as an operator has written them down, by producer. */
export async function readPayoutAccounts(container: MedusaContainer): Promise<Map<string, PayoutAccount>> {
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const rows = await producers.listBankAccounts({}, { take: null })
  return new Map(
    rows.map((row) => [
      row.producer_id,
      { bankBin: row.bank_bin, accountNumber: row.account, accountName: row.account_name },
    ]),
  )
}
