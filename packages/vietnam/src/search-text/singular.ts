import { isSyllable } from "./syllable.js"

const ODD = new Map([
  ["knives", "knife"],
  ["leaves", "leaf"],
  ["geese", "goose"],
])

/** The English singular of a word, or undefined. No Vietnamese syllable ends in s, so it never meets one. */
export function singularOf(word: string): string | undefined {
  const odd = ODD.get(word)
  if (odd) return odd
  if (word.length < 4 || !/[^su]s$/.test(word) || isSyllable(word) || /\d/.test(word)) return undefined
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:sh|ch|x|ss)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
