import {
  isSyllable,
  type QueryWord,
  type Rung,
  singularOf,
  type Term,
  type Tier,
  tierRank,
} from "@cho-phien/vietnam/search-text"
import { lexeme } from "./lexeme.js"

/** How the searched vector is asked. */
export interface SearchedIn {
  layer: Tier
  /** Whole words only: the last word is not taken for a beginning. */
  whole?: boolean
  /** How many of the terms a document must have; all, unless the rung says less. */
  atLeast?: number
}

/** A rung as a tsquery over the searched vector: any of its alternatives, all (or enough) of its terms. */
export function searchedQuery(
  rung: Rung,
  { layer, whole = false, atLeast = rung.atLeast }: SearchedIn,
): string {
  const searched = rung.within && tierRank(layer) < tierRank(rung.within) ? rung.within : layer
  return anyOf(
    rung.alternatives.flatMap((terms) =>
      combinations(terms, atLeast ?? terms.length).map((chosen) =>
        allOf(chosen.map((term) => searchedTerm(term, searched, whole, rung.needsMarks ?? false))),
      ),
    ),
  )
}

function searchedTerm(term: Term, layer: Tier, whole: boolean, needsMarks: boolean): string {
  const spelled = term.sound ? lexeme.sound(layer, term.word) : lexeme.word(layer, term.word)
  if (needsMarks && term.marked)
    return allOf([lexeme.quote(spelled), lexeme.quote(lexeme.marked(term.marked))])
  if (term.sound) return lexeme.quote(spelled)
  const star = term.prefix && !whole ? ":*" : ""
  const words = wordForms(term.word).map((word) => `${lexeme.quote(lexeme.word(layer, word))}${star}`)
  return anyOf([...words, ...gluedTerm(term.word, layer, star)])
}

/** A forgotten space: only what is longer than a syllable can be the beginning of two. */
function gluedTerm(word: string, layer: Tier, star: string): string[] {
  if (word.length < 3 || /^\d/.test(word) || isSyllable(word)) return []
  return [`${lexeme.quote(lexeme.pair(layer, word))}${star}`]
}

/** The words as typed, with the marks that were typed: the reader knows what they want. */
export function markedQuery(words: readonly QueryWord[]): string {
  return allOf(
    words.map((word) =>
      word.marked
        ? lexeme.quote(lexeme.marked(word.marked))
        : anyOf(wordForms(word.folded).map((form) => lexeme.quote(lexeme.word("text", form)))),
    ),
  )
}

/** The typed marks of a rung; undefined when there are none to compare, or none can differ. */
export function marksQuery(rung: Rung): string | undefined {
  if (rung.needsMarks) return undefined
  const marked = (rung.alternatives[0] ?? []).flatMap((term) => (term.marked ? [term.marked] : []))
  return marked.length > 0 ? allOf(marked.map((key) => lexeme.quote(lexeme.marked(key)))) : undefined
}

/** The best a name can be: its words side by side and whole, the title beginning with them. */
export function bestNameQuery(rung: Rung): string | undefined {
  const [terms = []] = rung.alternatives
  if (rung.atLeast || terms.some(({ sound }) => sound)) return undefined
  const words = terms.map(({ word }) => word)
  const neighbours = words.slice(1).map((word, i) => lexeme.quote(lexeme.adjacent(words[i] ?? "", word)))
  const whole = words.map((word) => lexeme.quote(lexeme.word("name", word)))
  return allOf([...neighbours, ...whole, `${lexeme.quote(lexeme.title(words))}:*`])
}

/** A word and its English singular. */
export function wordForms(word: string): string[] {
  const singular = singularOf(word)
  return singular ? [word, singular] : [word]
}

export const anyOf = (parts: string[]): string =>
  parts.length === 1 ? (parts[0] ?? "") : `(${parts.join("|")})`
export const allOf = (parts: string[]): string =>
  parts.length === 1 ? (parts[0] ?? "") : `(${parts.join("&")})`

function combinations<T>(items: readonly T[], size: number): T[][] {
  if (size <= 0) return [[]]
  return items.flatMap((item, i) => combinations(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]))
}
