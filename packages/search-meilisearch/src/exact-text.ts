/*
 * Meilisearch compares filter values without case and marks: "Hòa An" would be "Hoa An". Values that must be exact
 * travel as plain ASCII in which every other letter is spelled out.
 */

/** Spells a value so that only equal values are equal. */
export function exactText(value: string): string {
  return value
    .normalize("NFC")
    .replace(/[^a-z0-9-]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16)}_`)
}

/** Reads it back. */
export function readExactText(text: string): string {
  return text.replace(/_([0-9a-f]+)_/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

const ALPHABET = " 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
const TONES = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]

/** A text that sorts like the Vietnamese alphabet (a ă â … d đ …), tones last, when compared byte by byte. */
export function sortText(value: string): string {
  const letters: string[] = []
  const tones: number[] = []
  for (const sign of value.toLowerCase().normalize("NFD")) {
    const tone = TONES.indexOf(sign)
    if (tone >= 0) tones[Math.max(0, letters.length - 1)] = tone + 1
    else if (/\p{M}/u.test(sign)) letters.push(`${letters.pop() ?? ""}${sign}`.normalize("NFC"))
    else letters.push(sign)
  }
  const places = letters.map((letter) => ALPHABET.indexOf(letter) + 1)
  const key = places.map((place) => place.toString(36).padStart(2, "0")).join("")
  return `${key}z${letters.map((_, i) => tones[i] ?? 0).join("")}`
}
