import { environment } from "./env"

/** Where transfers go, and what proves that a word about them comes from the bank's service. */
export interface ReceivingAccount {
  bankBin: string
  account: string
  accountName: string
  webhookSecret: string
}

/** The configured account, or null: then no transfer is offered and none is listened to. */
export function receivingAccount(): ReceivingAccount | null {
  const { VIETQR_BANK_BIN, VIETQR_ACCOUNT, VIETQR_ACCOUNT_NAME, BANK_WEBHOOK_SECRET } = environment()
  if (!VIETQR_BANK_BIN || !VIETQR_ACCOUNT || !VIETQR_ACCOUNT_NAME || !BANK_WEBHOOK_SECRET) return null
  return {
    bankBin: VIETQR_BANK_BIN,
    account: VIETQR_ACCOUNT,
    accountName: VIETQR_ACCOUNT_NAME,
    webhookSecret: BANK_WEBHOOK_SECRET,
  }
}

/** Whether each parcel is paid straight to its producer's account (T-PAY-2); otherwise the platform collects (T-PAY-1). */
export const paysProducers = (): boolean => environment().MONEY_GOES_TO === "producers"

/** Whether purchases may be paid by transfer: to us, or to the producers. */
export const takesTransfers = (): boolean => paysProducers() || receivingAccount() !== null

/** What proves a bank's word; null while no transfer is taken, or no bank's service tells us anything. */
export const bankWebhookSecret = (): string | null =>
  takesTransfers() ? (environment().BANK_WEBHOOK_SECRET ?? null) : null
