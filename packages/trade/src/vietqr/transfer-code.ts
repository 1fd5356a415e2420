import { readPurchaseCode } from "../purchase/purchase-code.js"

/** What a transfer says for its purchase: the purchase code itself, nothing personal (T-QR-1). */
const CODE_AT = /(?=(CP[0-9A-Z]{8}))/g

/**
 * The purchase codes in what a bank says of a transfer. Banks write in capitals, drop signs and put words of their
 * own around; letters that are misread count as the digit they look like. Only codes whose check character is right.
 */
export function transferCodesIn(bankText: string): string[] {
  const plain = bankText
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
  const codes = [...plain.matchAll(CODE_AT)].flatMap((match) => readPurchaseCode(match[1] ?? "") ?? [])
  return [...new Set(codes)]
}
