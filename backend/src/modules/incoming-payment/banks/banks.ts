import type { Bank, BankName } from "./bank"
import { casso } from "./casso"
import { sepay } from "./sepay"

const BANKS: Readonly<Record<BankName, Bank>> = { sepay, casso }

/** The service with that name; null when we know none. */
export const bankNamed = (name: string): Bank | null =>
  Object.hasOwn(BANKS, name) ? BANKS[name as BankName] : null
