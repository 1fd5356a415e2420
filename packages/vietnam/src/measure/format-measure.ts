import type { Language } from "../language.js"
import { groupThousands } from "../money/format-dong.js"

const NO_BREAK_SPACE = "\u00A0"

/** A weight: `500 g`, from a kilogram on `1,5 kg` (English `1.5 kg`), no-break space before the unit. */
export function formatWeight(grams: number, language: Language = "vi"): string {
  return measure(grams, language, "g", "kg")
}

/** A volume: `500 ml`, from a litre on `1,5 lít` (English `1.5 L`), no-break space before the unit. */
export function formatVolume(millilitres: number, language: Language = "vi"): string {
  return measure(millilitres, language, "ml", language === "en" ? "L" : "lít")
}

function measure(value: number, language: Language, small: string, large: string): string {
  const whole = Math.round(value)
  if (whole < 1000) return `${whole}${NO_BREAK_SPACE}${small}`
  const fraction = String(whole % 1000)
    .padStart(3, "0")
    .replace(/0+$/, "")
  const decimals = fraction === "" ? "" : `${language === "en" ? "." : ","}${fraction}`
  return `${groupThousands(Math.floor(whole / 1000), language)}${decimals}${NO_BREAK_SPACE}${large}`
}
