import { type QueryWord, type Rung, singularOf, type Term } from "@cho-phien/vietnam/search-text"
import { LABELS, type Layer, lexeme } from "./lexeme.js"

/** How the searched vector is asked. */
export interface SearchedIn {
  layer: Layer
  /** Whole words only: the last word is not taken for a beginning. */
  whole?: boolean
}

/** A rung as a tsquery over the searched vector: any of its alternatives, all (or enough) of its terms. */
export function searchedQuery(rung: Rung, { layer, whole = false }: SearchedIn): string {
  return anyOf(
    rung.alternatives.flatMap((terms) =>
      combinations(terms, rung.atLeast ?? terms.length).map((chosen) =>
        allOf(chosen.map((term) => searchedTerm(term, layer, whole, rung.needsMarks ?? false))),
      ),
    ),
  )
}

function searchedTerm(term: Term, layer: Layer, whole: boolean, needsMarks: boolean): string {
  if (term.sound) return lexeme.quote(lexeme.sound(layer, term.word))
  if (needsMarks && term.marked)
    return allOf([lexeme.quote(lexeme.word(layer, term.word)), lexeme.quote(lexeme.marked(term.marked))])
  return anyOf(
    forms(term.word).map(
      (word) => `${lexeme.quote(lexeme.word(layer, word))}${term.prefix && !whole ? ":*" : ""}`,
    ),
  )
}

/** The words as typed, with the marks that were typed: the reader knows what they want. */
export function markedQuery(words: readonly QueryWord[]): string {
  return allOf(
    words.map((word) =>
      word.marked
        ? lexeme.quote(lexeme.marked(word.marked))
        : anyOf(forms(word.folded).map((form) => lexeme.quote(lexeme.word("text", form)))),
    ),
  )
}

/** The tsqueries that decide the rank of a match, over the rank vector. */
export interface RankQueries {
  /** All terms in the name, in name or producer, … down to the group. */
  tiers: string[]
  adjacent: string | undefined
  wholeInName: string
  whole: string
  marks: string | undefined
  /** One per term, when a document need not have all: how many it has comes first. */
  each: string[]
  /** The title begins with one of these. */
  beginnings: string[]
}

export function rankQueries(rung: Rung): RankQueries {
  const labels = ["A", "AB", "ABC", "ABCD"]
  const ranked = (label: string, whole: boolean) =>
    anyOf(rung.alternatives.map((terms) => allOf(terms.map((term) => rankedTerm(term, label, whole)))))
  const marked = (rung.alternatives[0] ?? []).filter((term) => term.marked)
  const longer = rung.alternatives.filter((terms) => terms.length > 1)
  return {
    tiers: labels.map((label) => ranked(label, false)),
    adjacent: longer.length
      ? anyOf(longer.map((terms) => terms.map((term) => rankedTerm(term, LABELS.name, false)).join("<->")))
      : undefined,
    wholeInName: ranked(LABELS.name, true),
    whole: ranked("ABCD", true),
    marks: marked.length
      ? allOf(marked.map((term) => lexeme.quote(lexeme.marked(term.marked ?? ""))))
      : undefined,
    each: rung.atLeast ? (rung.alternatives[0] ?? []).map((term) => rankedTerm(term, "ABCD", false)) : [],
    beginnings: rung.alternatives.map((terms) => terms.map(({ word }) => word).join(" ")),
  }
}

function rankedTerm(term: Term, label: string, whole: boolean): string {
  if (term.sound) return `${lexeme.quote(lexeme.sound("text", term.word))}:${label}`
  const star = term.prefix && !whole ? "*" : ""
  return anyOf(forms(term.word).map((word) => `${lexeme.quote(word)}:${star}${label}`))
}

function forms(word: string): string[] {
  const singular = singularOf(word)
  return singular ? [word, singular] : [word]
}

const anyOf = (parts: string[]): string => (parts.length === 1 ? (parts[0] ?? "") : `(${parts.join("|")})`)
const allOf = (parts: string[]): string => (parts.length === 1 ? (parts[0] ?? "") : `(${parts.join("&")})`)

function combinations<T>(items: readonly T[], size: number): T[][] {
  if (size <= 0) return [[]]
  return items.flatMap((item, i) => combinations(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]))
}
