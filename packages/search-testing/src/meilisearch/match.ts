import { fold } from "@cho-phien/vietnam"
import { editDistance } from "@cho-phien/vietnam/search-text"
import type { IndexSettings, StoredDocument } from "./index-state.js"

/** Query words beyond the tenth are not looked at (docs: "Known limitations"). */
const MOST_QUERY_WORDS = 10

/** One word of the query with everything that may stand for it (docs: "Typo tolerance", "Concatenated and split queries"). */
interface QueryTerm {
  word: string
  /** Number of query words it stands for: 2 or 3 when neighbours were written as one. */
  span: number
  isLast: boolean
}

interface Place {
  attribute: number
  position: number
  typos: number
  isExact: boolean
}

/** How a document matches, in the numbers the ranking rules compare. */
export interface Match {
  words: number
  typos: number
  attributes: number
  distance: number
  exact: number
  position: number
}

/** The tokenizer's words: folded, split at everything that is no letter or digit (docs: "Tokenization"). */
export function tokenize(text: string): string[] {
  return fold(text.normalize("NFC")).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Matches a document; undefined when too few words are found. `least` is all words, or 1 for lenient strategies. */
export function matchDocument(
  words: readonly string[],
  document: StoredDocument,
  attributes: readonly string[],
  settings: IndexSettings,
  lenient: boolean,
): Match | undefined {
  const asked = words.slice(0, MOST_QUERY_WORDS)
  const fields = attributes.map((attribute) => tokenized(document, attribute))
  const found = asked.map((word, i) =>
    placesOf({ word, span: 1, isLast: i === asked.length - 1 }, fields, attributes, settings),
  )
  glueNeighbours(asked, found, fields, attributes, settings)
  const present = found.filter((places) => places.length > 0)
  if (present.length < (lenient ? 1 : asked.length)) return undefined
  const best = present.map((places) => places.reduce((a, b) => (order(b) < order(a) ? b : a)))
  const sum = (number: (place: Place) => number) => best.reduce((total, place) => total + number(place), 0)
  return {
    words: present.length,
    typos: sum(({ typos }) => typos),
    attributes: sum(({ attribute }) => attribute),
    distance: distanceOf(best),
    exact: sum(({ isExact }) => Number(isExact)),
    position: sum(({ position }) => position % 1000),
  }
}

const known = new WeakMap<StoredDocument, Map<string, string[][]>>()

/** The words of each value of an attribute; a stored document does not change. */
function tokenized(document: StoredDocument, attribute: string): string[][] {
  const words = known.get(document) ?? new Map<string, string[][]>()
  known.set(document, words)
  const found =
    words.get(attribute) ?? [document[attribute] ?? ""].flat().map((value) => tokenize(String(value)))
  words.set(attribute, found)
  return found
}

const order = (place: Place) =>
  place.typos * 1e6 + place.attribute * 1e4 + Number(!place.isExact) * 1e3 + place.position

function placesOf(
  term: QueryTerm,
  fields: string[][][],
  attributes: readonly string[],
  settings: IndexSettings,
): Place[] {
  const places: Place[] = []
  fields.forEach((values, attribute) => {
    const allowed = typosAllowed(term.word, attributes[attribute] ?? "", settings)
    values.forEach((words, nth) => {
      words.forEach((word, at) => {
        const typos = typosBetween(term, word, words[at + 1], allowed)
        if (typos !== undefined)
          places.push({ attribute, position: nth * 1000 + at, typos, isExact: word === term.word })
      })
    })
  })
  return places
}

function typosAllowed(word: string, attribute: string, { typoTolerance }: IndexSettings): number {
  if (!typoTolerance.enabled || typoTolerance.disableOnAttributes.includes(attribute)) return 0
  if (typoTolerance.disableOnNumbers && /\d/.test(word)) return 0
  const { oneTypo, twoTypos } = typoTolerance.minWordSizeForTypos
  return word.length >= twoTypos ? 2 : word.length >= oneTypo ? 1 : 0
}

function typosBetween(
  term: QueryTerm,
  word: string,
  next: string | undefined,
  allowed: number,
): number | undefined {
  const extra = term.span - 1
  if (word === term.word || (term.isLast && word.startsWith(term.word))) return extra
  // A word typed without its space: one typo.
  if (term.span === 1 && next && word + next === term.word) return 1
  if (allowed === 0 || term.span > 1) return undefined
  if (!term.isLast && Math.abs(word.length - term.word.length) > allowed) return undefined
  const compared =
    term.isLast && word.length > term.word.length + allowed ? word.slice(0, term.word.length) : word
  const distance = editDistance(term.word, compared) + Number(term.word[0] !== compared[0])
  return distance <= allowed ? distance : undefined
}

/** Two or three neighbours of the query are also tried as one word. */
function glueNeighbours(
  asked: string[],
  found: Place[][],
  fields: string[][][],
  attributes: readonly string[],
  settings: IndexSettings,
): void {
  for (const span of [2, 3]) {
    for (let at = 0; at + span <= asked.length; at++) {
      const word = asked.slice(at, at + span).join("")
      const places = placesOf(
        { word, span, isLast: at + span === asked.length },
        fields,
        attributes,
        settings,
      )
      for (let i = at; i < at + span; i++) found[i]?.push(...places)
    }
  }
}

function distanceOf(best: Place[]): number {
  return best.slice(1).reduce((total, place, i) => {
    const before = best[i]
    const isNear = before && before.attribute === place.attribute
    return total + (isNear ? Math.min(8, Math.abs(place.position - before.position)) : 8)
  }, 0)
}
