import type { BankAccountBody, UpdateProducerBody } from "@cho-phien/contract"

export interface UpdateProducerInput extends UpdateProducerBody {
  id: string
}

export interface SetBankAccountInput extends BankAccountBody {
  producerId: string
  /** Id of the admin user. */
  actor: string
}
