/** Crockford's digits: no I, L, O and U, which are misread or misspoken. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const PREFIX = "CP"
const BODY_LENGTH = 7

/**
 * The check character of a body: Luhn mod 32 (T-QR-1). It catches every single wrong character and most swaps
 * of neighbours, so a slip of the finger is told apart from an unknown code.
 */
export function checkCharacterOf(body: string): string {
  const sum = [...body].reverse().reduce((total, character, position) => {
    const doubled = digitOf(character) * (position % 2 === 0 ? 2 : 1)
    return total + Math.floor(doubled / DIGITS.length) + (doubled % DIGITS.length)
  }, 0)
  return DIGITS.charAt((DIGITS.length - (sum % DIGITS.length)) % DIGITS.length)
}

/** `CP` + seven characters + check character: what names a purchase and fits into a bank transfer's text (T-QR-1). */
export function purchaseCodeOf(body: string): string {
  if (body.length !== BODY_LENGTH)
    throw new RangeError(`A purchase code has ${BODY_LENGTH} characters: ${body}`)
  return PREFIX + body + checkCharacterOf(body)
}

/** A code from seven random bytes (35 of their 56 bits). The caller brings the randomness. */
export function purchaseCodeFrom(random: Uint8Array): string {
  return purchaseCodeOf(Array.from(random, (byte) => DIGITS.charAt(byte % DIGITS.length)).join(""))
}

/**
 * Reads what a person typed: case, spaces, dots and dashes do not matter, the letters I and L count as 1 and O
 * as 0, the prefix may be left out. Null when it cannot be a code, also for a wrong check character.
 */
export function readPurchaseCode(typed: string): string | null {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0")
  const rest = plain.length === BODY_LENGTH + 1 ? plain : withoutPrefix(plain)
  if (rest === null || [...rest].some((character) => !DIGITS.includes(character))) return null
  const body = rest.slice(0, BODY_LENGTH)
  return checkCharacterOf(body) === rest.slice(BODY_LENGTH) ? PREFIX + rest : null
}

function withoutPrefix(plain: string): string | null {
  const isWhole = plain.startsWith(PREFIX) && plain.length === PREFIX.length + BODY_LENGTH + 1
  return isWhole ? plain.slice(PREFIX.length) : null
}

function digitOf(character: string): number {
  const value = DIGITS.indexOf(character)
  if (value < 0) throw new RangeError(`Not a character of a purchase code: ${character}`)
  return value
}
