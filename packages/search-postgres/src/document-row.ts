import {
  type FieldLexemes,
  fieldLexemes,
  foldedWords,
  hasMarks,
  markedWords,
  TIERS,
  type Tier,
} from "@cho-phien/vietnam/search-text"
import { readDocumentPath } from "@medusajs/framework/utils"
import { toValue } from "./column-type.js"
import { LABELS, LAYERS, lexeme } from "./lexeme.js"
import type * as SearchTypes from "./medusa-search.js"
import type { IndexPlan } from "./plan.js"
import { invalid } from "./refuse.js"

/** A word or pair of words of the vocabulary. */
export interface VocabularyTerm {
  term: string
  parts: string
  shown: string
}

/** A document as the table keeps it. */
export interface DocumentRow {
  id: string
  title: string
  /** Literal of the rank vector. */
  head: string
  /** Literal of the vector that is searched. */
  words: string
  columns: unknown[]
  terms: VocabularyTerm[]
  doc: string
}

const LAST_POSITION = 16_000
const GAP_BETWEEN_FIELDS = 5

/** Builds the row: all language is done here, Postgres only compares words. */
export function documentRow(document: SearchTypes.SearchDocument, plan: IndexPlan): DocumentRow {
  const id = document[plan.primaryKey]
  if (id === undefined || id === null || id === "")
    throw invalid(`A search document lacks its key "${plan.primaryKey}"`)
  const vectors = new Vectors()
  for (const { path, tier } of plan.searchable) {
    for (const value of valuesAt(document, path)) vectors.addField(String(value), tier)
  }
  const title = plan.title ? String(valuesAt(document, plan.title)[0] ?? "") : ""
  return {
    id: String(id),
    title: foldedWords(title).join(" "),
    head: vectors.head(),
    words: vectors.words(),
    columns: plan.columns.map((column) => {
      const values = valuesAt(document, column.path).map((value) => toValue(column.kind, value, column.path))
      return column.array ? values : (values[0] ?? null)
    }),
    terms: [...vectors.terms.values()],
    doc: JSON.stringify(document).replaceAll("\\u0000", ""),
  }
}

function valuesAt(document: SearchTypes.SearchDocument, path: string): unknown[] {
  return readDocumentPath(document, path.split(".")).filter((value) => value !== undefined && value !== null)
}

class Vectors {
  readonly terms = new Map<string, VocabularyTerm>()
  private readonly found = new Set<string>()
  private readonly ranked = new Map<string, Set<string>>()
  private position = 0

  addField(text: string, tier: Tier): void {
    const field = fieldLexemes(text)
    const layers = LAYERS.filter((layer) => TIERS.indexOf(tier) <= TIERS.indexOf(layer))
    this.addSearched(field, layers, tier)
    if (tier !== "text") {
      this.addRanked(field, LABELS[tier])
      this.addTerms(text, field)
    }
  }

  private addSearched(field: FieldLexemes, layers: readonly Tier[], tier: Tier): void {
    const isHead = tier !== "text"
    for (const layer of layers) {
      for (const word of field.words) this.found.add(lexeme.word(layer, word))
      for (const word of field.singulars) this.found.add(lexeme.word(layer, word))
      if (!isHead) continue
      for (const pair of field.pairs) this.found.add(lexeme.word(layer, pair))
      for (const sound of field.sounds) this.found.add(lexeme.sound(layer, sound))
    }
    for (const key of field.marked) if (hasMarks(key)) this.found.add(lexeme.marked(key))
    if (tier === "name")
      field.words.slice(1).forEach((word, i) => {
        this.found.add(lexeme.adjacent(field.words[i] ?? "", word))
      })
  }

  private addRanked(field: FieldLexemes, label: string): void {
    field.words.forEach((word, i) => {
      this.position++
      this.rank(word, label)
      const pair = field.pairs[i]
      if (pair) this.rank(pair, label)
      this.rank(lexeme.sound("text", field.sounds[i] ?? ""), label)
      const marked = field.marked[i]
      if (marked && hasMarks(marked)) this.rank(lexeme.marked(marked), label)
    })
    for (const word of field.singulars) this.rank(word, label)
    this.position += GAP_BETWEEN_FIELDS
  }

  private rank(word: string, label: string): void {
    const places = this.ranked.get(word) ?? new Set()
    this.ranked.set(word, places.add(`${Math.min(this.position, LAST_POSITION)}${label}`))
  }

  private addTerms(text: string, field: FieldLexemes): void {
    const shown = markedWords(text)
    field.words.forEach((word, i) => {
      if (word.length > 2 && !/^\d/.test(word)) this.term(word, word, shown[i] ?? word)
      const next = field.words[i + 1]
      if (next && !/\d/.test(word + next))
        this.term(word + next, `${word} ${next}`, `${shown[i] ?? word} ${shown[i + 1] ?? next}`)
    })
  }

  private term(term: string, parts: string, shown: string): void {
    if (!this.terms.has(term)) this.terms.set(term, { term, parts, shown })
  }

  words(): string {
    return [...this.found].map(lexeme.quote).join(" ")
  }

  head(): string {
    return [...this.ranked]
      .map(([word, places]) => `${lexeme.quote(word)}:${[...places].slice(0, 40).join(",")}`)
      .join(" ")
  }
}
