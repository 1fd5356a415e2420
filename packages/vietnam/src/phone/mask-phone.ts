import { formatPhone } from "./normalise-phone.js"

/**
 * A number its owner recognises and nobody else can call: the first two and last three digits stay,
 * `09•• ••• 678`.
 */
export function maskPhone(stored: string): string {
  const shown = formatPhone(stored)
  const digits = shown.replace(/\D/g, "").length
  let seen = 0
  return shown.replace(/\d/g, (digit) => {
    seen += 1
    return seen <= 2 || seen > digits - 3 ? digit : "•"
  })
}
