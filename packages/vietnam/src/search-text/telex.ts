import { isSyllable } from "./syllable.js"

/**
 * Reads a word typed with the input method switched off: Telex `mieesn` or VNI `mie61n` → `mien`. Undefined when
 * the word is not of that kind. Use it only when the plain word found nothing: `beef` would become `be`.
 */
export function readTypedKeys(word: string): string | undefined {
  if (!/^[a-z0-9]+$/.test(word) || /^\d/.test(word)) return undefined
  return readings(word).find((reading) => reading !== word && isSyllable(reading))
}

function readings(word: string): string[] {
  if (/\d/.test(word)) return [word.replace(/[1-9]/g, "")]
  const letters = word
    .replace(/dd/g, "d")
    .replace(/aa/g, "a")
    .replace(/ee/g, "e")
    .replace(/oo/g, "o")
    .replace(/w/g, (_, at: number, whole: string) => (/[aou]/.test(whole[at - 1] ?? "") ? "" : "u"))
  const onset = /^(?:tr|[srx])?/.exec(letters)?.[0] ?? ""
  const toneless = onset + letters.slice(onset.length).replace(/(?<=[aeiouy][aeiouyngmchpt]*)[sfrxjz]/g, "")
  // Keys may come in any order: a hat after the final consonant (`miene`), đ at the very end (`dongd`).
  const lateHat = toneless.replace(/([aeo])([^aeo]+)\1$/, "$1$2")
  const lateStroke = toneless.replace(/^d(.+)d$/, "d$1")
  return [toneless, lateHat, lateStroke, lateHat.replace(/^d(.+)d$/, "d$1")]
}
