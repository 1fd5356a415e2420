const PLACED_LATE = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"]
const PLACED_EARLY = [
  "òa",
  "óa",
  "ỏa",
  "õa",
  "ọa",
  "òe",
  "óe",
  "ỏe",
  "õe",
  "ọe",
  "ùy",
  "úy",
  "ủy",
  "ũy",
  "ụy",
]
const BY_LATE = new Map(PLACED_LATE.map((late, index) => [late, PLACED_EARLY[index] ?? late]))
const LATE = new RegExp(PLACED_LATE.join("|"), "g")

/**
 * The form in which two spellings with marks are compared: lower case NFC, and the tone of oa, oe, uy in one
 * place, so that hoà is hòa and thuỷ is thủy, while năm is not Nam. Never shown.
 */
export function markedKey(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(LATE, (late) => BY_LATE.get(late) ?? late)
}
