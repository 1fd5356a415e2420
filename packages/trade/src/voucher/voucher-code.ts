const CODE = /^[A-Z0-9][A-Z0-9-]{2,23}$/

/** A voucher's code as it is kept: capitals, no spaces. Null for what cannot be one. */
export function voucherCodeFrom(typed: string): string | null {
  const code = typed.normalize("NFC").replace(/\s+/g, "").toUpperCase()
  return CODE.test(code) ? code : null
}
