/** Prefixes of eleven-digit mobile numbers that ended in 2018, and what each became. */
const PRESENT_PREFIX: Readonly<Record<string, string>> = {
  "0120": "070",
  "0121": "079",
  "0122": "077",
  "0126": "076",
  "0128": "078",
  "0123": "083",
  "0124": "084",
  "0125": "085",
  "0127": "081",
  "0129": "082",
  "0162": "032",
  "0163": "033",
  "0164": "034",
  "0165": "035",
  "0166": "036",
  "0167": "037",
  "0168": "038",
  "0169": "039",
  "0186": "056",
  "0188": "058",
  "0199": "059",
}

/** The ten-digit number an old eleven-digit one became; null when the digits are not such a number. */
export function presentNumberOf(nationalDigits: string): string | null {
  if (!/^01\d{9}$/.test(nationalDigits)) return null
  const prefix = PRESENT_PREFIX[nationalDigits.slice(0, 4)]
  return prefix ? prefix + nationalDigits.slice(4) : null
}
