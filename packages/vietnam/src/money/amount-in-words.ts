const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

export interface WordsOptions {
  /** How a zero among the tens is read: "lẻ", or "linh" as in the north. */
  zeroTens?: "lẻ" | "linh"
}

/**
 * A sum in Vietnamese words, as invoices and receipts must state it: capital first letter, "đồng" at the end.
 * Groups of three; an empty group is skipped; every later group is read with its hundreds ("không trăm").
 * Above 10⁹ the billions are read as a number of their own: "một nghìn hai trăm ba mươi tỷ".
 */
export function amountInWords(dong: number, { zeroTens = "lẻ" }: WordsOptions = {}): string {
  if (!Number.isSafeInteger(dong)) throw new RangeError(`Not a whole number of đồng: ${dong}`)
  const words = dong === 0 ? "không" : numberWords(Math.abs(dong), zeroTens, false)
  const sentence = `${dong < 0 ? "âm " : ""}${words} đồng`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function numberWords(whole: number, zeroTens: string, hasBefore: boolean): string {
  const billions = Math.floor(whole / 1e9)
  const parts: string[] = []
  if (billions > 0) parts.push(`${numberWords(billions, zeroTens, hasBefore)} tỷ`)
  const groups: readonly (readonly [number, string])[] = [
    [Math.floor(whole / 1e6) % 1000, " triệu"],
    [Math.floor(whole / 1e3) % 1000, " nghìn"],
    [whole % 1000, ""],
  ]
  for (const [group, unit] of groups) {
    if (group > 0) parts.push(groupWords(group, zeroTens, hasBefore || parts.length > 0) + unit)
  }
  return parts.join(" ")
}

function groupWords(group: number, zeroTens: string, readHundreds: boolean): string {
  const [hundreds, tens, units] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10]
  const withHundreds = readHundreds || hundreds > 0
  const words = withHundreds ? [`${DIGITS[hundreds]} trăm`] : []
  if (tens === 0 && units > 0 && withHundreds) words.push(zeroTens)
  if (tens === 1) words.push("mười")
  if (tens > 1) words.push(`${DIGITS[tens]} mươi`)
  if (units > 0) words.push(unitWord(units, tens))
  return words.join(" ")
}

function unitWord(units: number, tens: number): string {
  if (units === 1 && tens >= 2) return "mốt"
  if (units === 4 && tens >= 2) return "tư"
  if (units === 5 && tens >= 1) return "lăm"
  return DIGITS[units] ?? ""
}
