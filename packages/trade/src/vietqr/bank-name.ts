import { BANK_NAMES } from "./data/banks.js"

/** What people call the bank with this BIN; null when it is not in our list. */
export function bankName(bin: string): string | null {
  return Object.hasOwn(BANK_NAMES, bin) ? (BANK_NAMES[bin] ?? null) : null
}
