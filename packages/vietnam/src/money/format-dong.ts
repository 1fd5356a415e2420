import type { Language } from "../language.js"

const NO_BREAK_SPACE = "\u00A0"
const MINUS = "\u2212"

/**
 * Whole đồng as people read them: `412.000 ₫` with a no-break space, in English `₫412,000`; a true minus
 * before negative sums. Written by hand, so that server and browser agree to the letter. Throws on fractions:
 * there is no such money.
 */
export function formatDong(dong: number, language: Language = "vi"): string {
  if (!Number.isSafeInteger(dong)) throw new RangeError(`Not a whole number of đồng: ${dong}`)
  const digits = groupThousands(Math.abs(dong), language)
  const sign = dong < 0 ? MINUS : ""
  return language === "en" ? `${sign}₫${digits}` : `${sign}${digits}${NO_BREAK_SPACE}₫`
}

/** A price span, smaller first: `45.000 – 120.000 ₫`, in English `₫45,000 – ₫120,000`; equal ends once. */
export function formatDongRange(fromDong: number, toDong: number, language: Language = "vi"): string {
  const [low, high] = fromDong <= toDong ? [fromDong, toDong] : [toDong, fromDong]
  if (low === high) return formatDong(low, language)
  if (language === "en") return `${formatDong(low, language)} – ${formatDong(high, language)}`
  return `${formatDong(low).replace(`${NO_BREAK_SPACE}₫`, "")} – ${formatDong(high)}`
}

/** Digits in groups of three: `1.250.000`, in English `1,250,000`. */
export function groupThousands(whole: number, language: Language = "vi"): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : ".")
}
