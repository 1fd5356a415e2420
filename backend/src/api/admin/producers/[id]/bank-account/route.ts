import type { BankAccountBody, BankAccountResponse } from "@cho-phien/contract"
import { bankName } from "@cho-phien/trade"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../../../modules/producer"
import { setBankAccountWorkflow } from "../../../../../workflows/producer/set-bank-account"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<BankAccountResponse>) => {
  const producers = req.scope.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const [row] = await producers.listBankAccounts({ producer_id: req.params.id ?? "" })
  res.json({
    bankAccount: row
      ? {
          bankBin: row.bank_bin,
          bankName: bankName(row.bank_bin) ?? row.bank_bin,
          account: row.account,
          accountName: row.account_name,
          changedAt: new Date(row.changed_at).toISOString(),
        }
      : null,
  })
}

/** Where the producer's money goes from now on; what was sold before keeps the account of its sale. */
export const POST = async (
  req: AuthenticatedMedusaRequest<BankAccountBody>,
  res: MedusaResponse<BankAccountResponse>,
) => {
  const input = { ...req.validatedBody, producerId: req.params.id ?? "", actor: req.auth_context.actor_id }
  await setBankAccountWorkflow(req.scope).run({ input })
  return GET(req, res)
}
