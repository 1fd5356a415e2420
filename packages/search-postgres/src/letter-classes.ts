import type { Rung } from "@cho-phien/vietnam/search-text"
import { lexeme } from "./lexeme.js"
import { allOf } from "./rung-query.js"

/** The query when it is a single letter or digit, the beginning of a word. */
export function singleLetter({ alternatives, atLeast, needsMarks }: Rung): string | undefined {
  const [terms = []] = alternatives
  const [term] = terms
  const isOne = alternatives.length === 1 && terms.length === 1 && !atLeast && !needsMarks
  return isOne && term?.prefix && !term.sound && term.word.length === 1 ? term.word : undefined
}

/**
 * A letter begins a word in nearly every name: comparing all these names would cost more than all else. The same order
 * as classes of their own, best first: a word by itself in the name, then in producer or place, then a beginning only;
 * in each, titles that begin with it first.
 */
export function letterClasses(letter: string): string[] {
  const inName = lexeme.quote(lexeme.word("name", letter))
  const inOrigin = lexeme.quote(lexeme.word("place", letter))
  const beginsWord = `${inName}:*`
  const beginsTitle = `${lexeme.quote(lexeme.title([letter]))}:*`
  return [
    allOf([inName, beginsTitle]),
    allOf([inName, `!${beginsTitle}`]),
    allOf([inOrigin, `!${inName}`, beginsTitle]),
    allOf([inOrigin, `!${inName}`, beginsWord, `!${beginsTitle}`]),
    allOf([beginsTitle, `!${inOrigin}`]),
    allOf([beginsWord, `!${inOrigin}`, `!${beginsTitle}`]),
  ]
}
