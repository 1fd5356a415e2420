import { fold } from "../text/fold.js"

/**
 * Spellings that regions confuse get one key: d = gi = r, s = x, ch = tr, l = n, i = y, c = k = q, ng = ngh; and at
 * the end n = ng = nh, t = c = ch. `giẻ`, `rẻ` and `dẻ` sound alike and so do `sườn` and `xường`.
 */
export function soundKey(word: string): string {
  return word
    .replace(/^(gi|d|r)(?=[aeiouy])/, "z")
    .replace(/^gi$/, "zi")
    .replace(/^ngh/, "ng")
    .replace(/^gh/, "g")
    .replace(/^qu/, "kw")
    .replace(/^c(?!h)/, "k")
    .replace(/^tr/, "ch")
    .replace(/^s/, "x")
    .replace(/^l(?=[aeiouy])/, "n")
    .replace(/y/g, "i")
    .replace(/ng$/, "n")
    .replace(/ch$/, "t")
    .replace(/c$/, "t")
    .replace(/nh$/, "n")
}

/**
 * The same for a word with its marks: the sound, the vowels with hats and horns, and the tone. Hook and tilde sound
 * alike in half of the country.
 */
export function markedSoundKey(word: string): string {
  let tone = ""
  const letters = [...word.normalize("NFD").toLowerCase()].filter((sign) => {
    const isTone = TONES.has(sign)
    if (isTone) tone = TONES.get(sign) ?? ""
    return !isTone
  })
  const hatted = letters.join("").normalize("NFC")
  const vowels = hatted.replace(/^gi(?=[aăâeêoôơuưy])|^qu/, "").replace(/[^aăâeêioôơuưy]/g, "")
  return `${soundKey(fold(hatted))}:${vowels.replace(/y/g, "i")}${tone}`
}

const TONES = new Map([
  ["\u0300", "2"],
  ["\u0301", "1"],
  ["\u0303", "3"],
  ["\u0309", "3"],
  ["\u0323", "5"],
])
