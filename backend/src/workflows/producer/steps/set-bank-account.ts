import { bankName } from "@cho-phien/trade"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../clock"
import { Refusal } from "../../../errors/refusal"
import {
  type BankAccountRow,
  PRODUCER_MODULE,
  ProducerErrors,
  type ProducerModuleService,
} from "../../../modules/producer"
import type { SetBankAccountInput } from "../inputs"

/** Writes the account down with who did it. Undone: the account as it was, or none. */
export const setBankAccountStep = createStep(
  "set-bank-account",
  async ({ producerId, bankBin, account, accountName, actor }: SetBankAccountInput, { container }) => {
    const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    const [producer] = await producers.listProducers({ id: producerId }, { select: ["id"] })
    if (!producer)
      throw new Refusal(
        MedusaError.Types.NOT_FOUND,
        ProducerErrors.PRODUCER_NOT_FOUND,
        `There is no producer ${producerId}`,
      )
    if (!bankName(bankBin))
      throw new Refusal(MedusaError.Types.INVALID_DATA, "INVALID_BODY", `There is no bank ${bankBin}`, [
        { field: "bankBin", code: "unknown-bank", message: `There is no bank ${bankBin}` },
      ])
    const [before] = await producers.listBankAccounts({ producer_id: producerId })
    const row = {
      producer_id: producerId,
      bank_bin: bankBin,
      account,
      account_name: accountName,
      changed_at: now(),
      changed_by: actor,
    }
    const after = before
      ? await producers.updateBankAccounts({ id: before.id, ...row })
      : await producers.createBankAccounts(row)
    return new StepResponse({ id: after.id }, { before: before ?? null, id: after.id })
  },
  async (undo: { before: BankAccountRow | null; id: string } | undefined, { container }) => {
    if (!undo) return
    const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    const { before, id } = undo
    if (!before) return producers.deleteBankAccounts(id)
    const { bank_bin, account, account_name, changed_at, changed_by } = before
    await producers.updateBankAccounts({ id, bank_bin, account, account_name, changed_at, changed_by })
  },
)
