import { type IndexPlan, invalid, type SearchTypes, toValue } from "@cho-phien/search-provider"
import {
  type FieldLexemes,
  fieldLexemes,
  hasMarks,
  markedWords,
  type Tier,
} from "@cho-phien/vietnam/search-text"
import { readDocumentPath } from "@medusajs/framework/utils"
import { layersOf, lexeme } from "./lexeme.js"

/** A word or pair of words of the vocabulary. */
export interface VocabularyTerm {
  term: string
  parts: string
  shown: string
}

/** A document as the table keeps it. */
export interface DocumentRow {
  id: string
  /** The words of the name fields, title first, fields apart: ` mien dong | glass noodles | `. */
  name: string
  /** The same of producer and place. */
  origin: string
  /** Literal of the vector that is searched. */
  words: string
  columns: unknown[]
  terms: VocabularyTerm[]
  doc: string
}

/** A longer lexeme than Postgres takes (2 kB) must not stop a write. */
const LONGEST_TITLE = 300

/** Builds the row: all language is done here, Postgres only compares words. */
export function documentRow(document: SearchTypes.SearchDocument, plan: IndexPlan): DocumentRow {
  const id = document[plan.primaryKey]
  if (id === undefined || id === null || id === "")
    throw invalid(`A search document lacks its key "${plan.primaryKey}"`)
  const words = new DocumentWords()
  for (const { path, tier } of plan.searchable) {
    for (const value of valuesAt(document, path)) words.add(String(value), tier)
  }
  return {
    id: String(id),
    name: words.spelledOut("name"),
    origin: words.spelledOut("producer", "place"),
    words: words.literal(),
    columns: plan.columns.map((column) => {
      const values = valuesAt(document, column.path).map((value) => toValue(column.kind, value, column.path))
      return column.array ? values : (values[0] ?? null)
    }),
    terms: words.vocabulary(),
    doc: JSON.stringify(document).replaceAll("\\u0000", ""),
  }
}

function valuesAt(document: SearchTypes.SearchDocument, path: string): unknown[] {
  return readDocumentPath(document, path.split(".")).filter((value) => value !== undefined && value !== null)
}

class DocumentWords {
  private readonly found = new Set<string>()
  private readonly terms = new Map<string, VocabularyTerm>()
  private readonly fields: { tier: Tier; words: string[] }[] = []

  add(text: string, tier: Tier): void {
    const field = fieldLexemes(text)
    if (tier === "name" && !this.fields.some((known) => known.tier === "name"))
      this.found.add(lexeme.title(field.words).slice(0, LONGEST_TITLE))
    this.fields.push({ tier, words: field.words })
    this.addFound(field, tier)
    if (tier !== "text") this.addTerms(text, field, tier)
  }

  private addFound(field: FieldLexemes, tier: Tier): void {
    for (const layer of layersOf(tier)) {
      for (const word of [...field.words, ...field.singulars]) this.found.add(lexeme.word(layer, word))
      if (tier === "text" || tier === "group") continue
      for (const pair of field.pairs) this.found.add(lexeme.pair(layer, pair))
      for (const sound of field.sounds) this.found.add(lexeme.sound(layer, sound))
    }
    for (const key of field.marked) if (hasMarks(key)) this.found.add(lexeme.marked(key))
    if (tier !== "text") for (const key of field.markedSounds) this.found.add(lexeme.marked(key))
    if (tier !== "name") return
    field.words.slice(1).forEach((word, i) => {
      this.found.add(lexeme.adjacent(field.words[i] ?? "", word))
    })
  }

  private addTerms(text: string, field: FieldLexemes, tier: Tier): void {
    const shown = markedWords(text)
    field.words.forEach((word, i) => {
      if (word.length > 2 && !/^\d/.test(word)) this.addTerm(word, word, shown[i] ?? word)
      const next = field.words[i + 1]
      if (tier !== "group" && next && !/\d/.test(word + next))
        this.addTerm(word + next, `${word} ${next}`, `${shown[i] ?? word} ${shown[i + 1] ?? next}`)
    })
  }

  private addTerm(term: string, parts: string, shown: string): void {
    if (!this.terms.has(term)) this.terms.set(term, { term, parts, shown })
  }

  spelledOut(...tiers: Tier[]): string {
    const fields = this.fields.filter(({ tier }) => tiers.includes(tier)).map(({ words }) => words.join(" "))
    return fields.length > 0 ? ` ${fields.join(" | ")} ` : ""
  }

  literal(): string {
    return [...this.found].map(lexeme.quote).join(" ")
  }

  vocabulary(): VocabularyTerm[] {
    return [...this.terms.values()]
  }
}
