import { fold } from "../text/fold.js"

/** Unit words as people write them → base unit and factor. Weights become grams, volumes millilitres. */
const UNITS = new Map<string, readonly [unit: string, factor: number]>([
  ...["g", "gr", "gram", "gam"].map((name) => [name, ["g", 1]] as const),
  ...["kg", "kilo", "ky", "ki", "can"].map((name) => [name, ["g", 1000]] as const),
  ["lang", ["g", 100]],
  ["ml", ["ml", 1]],
  ...["l", "lit", "litre", "liter"].map((name) => [name, ["ml", 1000]] as const),
])

const NAMES = "kg|kilo|kí|ký|ki|ky|cân|gram|gam|gr|g|lạng|ml|lít|lit|litre|liter|l"
const END = "(?![\\p{L}\\p{M}\\p{N}])"
const AMOUNT = new RegExp(`(\\d+(?:[.,]\\d+)?)\\s*(${NAMES})${END}`, "giu")
/** Spoken halves: `1kg5` is 1.5 kg. */
const AND_A_BIT = /(\d+)(kg|kí|ký|ki|ky|lít|lit|l)(\d)(?!\d)/giu
const HALF = new RegExp(`(?<![\\p{L}\\p{M}])(?:nửa|nua)\\s+(kg|kí|ký|ki|ky|cân|can|lít|lit)${END}`, "giu")
const STARS = /(\d)\s*(?:sao|stars?)(?![\p{L}\p{M}])/giu

/**
 * Writes every measure as one word, so that `0,5 kg`, `500 gr` and `500 gram` are the same word `500g`, and
 * `4 sao`, `4 stars` the same word `4sao`. A comma is a decimal comma, as Vietnamese writes it.
 */
export function uniteMeasures(text: string): string {
  return text
    .replace(AND_A_BIT, (_, whole: string, unit: string, tenth: string) => measure(`${whole}.${tenth}`, unit))
    .replace(HALF, (_, unit: string) => measure("0.5", unit))
    .replace(AMOUNT, (_, amount: string, unit: string) => measure(amount, unit))
    .replace(STARS, " $1sao ")
}

function measure(amount: string, name: string): string {
  const [unit, factor] = UNITS.get(fold(name)) ?? [name, 1]
  const value = Math.round(Number.parseFloat(amount.replace(",", ".")) * factor * 1000) / 1000
  return ` ${value}${unit} `
}
