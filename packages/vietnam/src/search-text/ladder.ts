import type { QueryWord, ReadQuery } from "./read-query.js"
import { isShoppingWord } from "./shopping-words.js"
import { markedSoundKey, soundKey } from "./sound.js"
import { splitGluedWord } from "./spaces.js"
import { isSyllable } from "./syllable.js"
import { readTypedKeys } from "./telex.js"
import type { Tier } from "./tiers.js"

/** The rungs of the ladder, in the order they are tried. */
export type How = "exact" | "typed-keys" | "sound" | "spelling" | "spaces" | "some-words"

/** One condition on a document. */
export interface Term {
  word: string
  /** The document may go on: only for the last word, which may still be being typed. */
  prefix: boolean
  /** Compare sound keys instead of letters. */
  sound: boolean
  /** The spelling with marks (of a sound: {@link markedSoundKey}), when it was typed and the word not rewritten. */
  marked?: string
}

/** One way to try a query: any alternative will do; of an alternative, at least `atLeast` terms. */
export interface Rung {
  how: How
  alternatives: Term[][]
  atLeast?: number
  /** Marks that were typed must match: what is left of a sentence is too little to guess from folded words. */
  needsMarks?: boolean
  /** Only this tier and the better ones count: a part of the words somewhere in a description is chance. */
  within?: Tier
  /** What the rung searched, when that is not what was typed. */
  reads?: string
}

const term = (word: QueryWord, prefix: boolean): Term => ({
  word: word.folded,
  prefix,
  sound: false,
  ...(word.marked ? { marked: word.marked } : {}),
})
const plain = (word: string, prefix: boolean): Term => ({ word, prefix, sound: false })

/**
 * The rungs for a query, as data that both engines follow: as typed; as typed with the input method off; by sound;
 * with forgotten spaces put back. Spelling needs a vocabulary: {@link respell} makes its rung, which comes before
 * the spaces. Shopping words are left out by {@link withoutShoppingWords}, and the last resort is {@link halfOfTheWords}.
 */
export function ladder(query: ReadQuery): Rung[] {
  if (query.words.length === 0) return []
  return [exact(query), typedKeys(query), sound(query), spaces(query)].filter((rung) => rung !== undefined)
}

function exact({ words }: ReadQuery): Rung {
  const last = words.length - 1
  const asTyped = words.map((word, i) => term(word, i === last))
  const glued = words.slice(0, last).map((word, i) => {
    const pair = plain(word.folded + (words[i + 1]?.folded ?? ""), i + 1 === last)
    return [...asTyped.slice(0, i), pair, ...asTyped.slice(i + 2)]
  })
  return { how: "exact", alternatives: [asTyped, ...glued] }
}

function typedKeys({ words }: ReadQuery): Rung | undefined {
  const read = words.map((word) => (word.marked ? undefined : readTypedKeys(word.folded)))
  if (read.every((word) => word === undefined)) return undefined
  const folded = words.map((word, i) => read[i] ?? word.folded)
  return rewritten("typed-keys", [folded])
}

function spaces({ words }: ReadQuery): Rung | undefined {
  let readings: string[][] = [[]]
  let changed = false
  for (const word of words) {
    const pieces = word.folded.length > 4 ? splitGluedWord(word.folded) : []
    changed ||= pieces.length > 0
    const options = pieces.length > 0 ? pieces : [[readTypedKeys(word.folded) ?? word.folded]]
    readings = readings.flatMap((before) => options.map((after) => [...before, ...after])).slice(0, 8)
  }
  return changed ? rewritten("spaces", readings) : undefined
}

/** With marks typed, the vowel and the tone are known: `lẩu` does not sound like `nấu`. */
function sound({ words }: ReadQuery): Rung {
  return {
    how: "sound",
    alternatives: [
      words.map(({ folded, marked }) => ({
        word: soundKey(folded),
        prefix: false,
        sound: true,
        ...(marked ? { marked: markedSoundKey(marked) } : {}),
      })),
    ],
    needsMarks: true,
  }
}

function rewritten(how: How, readings: string[][]): Rung {
  const alternatives = readings.map((words) => words.map((word, i) => plain(word, i === words.length - 1)))
  return { how, alternatives, reads: (readings[0] ?? []).join(" ") }
}

/** A stretch of `length` words from `at` for which the vocabulary knows a near neighbour. */
export interface Correction {
  at: number
  length: number
  words: string[]
}

/**
 * The query with corrections applied, those of several words first: single syllables are so short that nearly every
 * neighbour is a word too. Words without a correction stay as typed.
 */
export function respell(query: ReadQuery, corrections: readonly Correction[]): Rung | undefined {
  const taken = new Map<number, Correction>()
  const covered = new Set<number>()
  for (const correction of [...corrections].sort((a, b) => b.length - a.length)) {
    const span = Array.from({ length: correction.length }, (_, i) => correction.at + i)
    if (span.some((i) => covered.has(i))) continue
    for (const i of span) covered.add(i)
    taken.set(correction.at, correction)
  }
  if (taken.size === 0) return undefined
  const terms = query.words.flatMap((word, i) => {
    const correction = taken.get(i)
    if (correction) return correction.words.map((each) => plain(each, false))
    return covered.has(i) ? [] : [term(word, false)]
  })
  return { how: "spelling", alternatives: [terms], reads: terms.map(({ word }) => word).join(" ") }
}

/** A stretch of a query and how many letters its correction may differ in. */
export interface SpellingCandidate {
  at: number
  length: number
  text: string
  distance: number
}

/**
 * Stretches of a query to look up in the vocabulary: neighbours glued, then single words. What is well spelled is
 * believed more: two syllables may differ in one letter, and one by itself is left as it is.
 */
export function spellingCandidates({ words }: ReadQuery): SpellingCandidate[] {
  const pairs = words.slice(0, -1).map((word, at) => ({
    at,
    length: 2,
    text: word.folded + (words[at + 1]?.folded ?? ""),
    most: isSyllable(word.folded) && isSyllable(words[at + 1]?.folded ?? "") ? 1 : 2,
  }))
  const single = words.map((word, at) => {
    const most = isSyllable(word.folded) ? 0 : 2
    return { at, length: 1, text: word.folded, most }
  })
  return [...pairs, ...single]
    .filter(({ text }) => text.length >= 4 && !/^\d+[a-z]*$/.test(text))
    .map(({ most, ...stretch }) => ({ ...stretch, distance: Math.min(most, allowedDistance(stretch.text)) }))
}

/** How far a correction may be: nothing below 4 letters, 1 letter up to 7, 2 from 8. */
export function allowedDistance(text: string): number {
  if (text.length < 4) return 0
  return text.length >= 8 ? 2 : 1
}

/** The query without the words people wrap around what they look for; undefined when there are none, or no others. */
export function withoutShoppingWords(query: ReadQuery): ReadQuery | undefined {
  const words = query.words.filter((word) => !isShoppingWord(word))
  if (words.length === 0 || words.length === query.words.length) return undefined
  return { text: words.map(({ folded }) => folded).join(" "), words }
}

/** All the words that are left of a sentence. */
export function remainingWords(content: ReadQuery): Rung {
  return partOf(content.words)
}

/**
 * Last resort: half of the words, of so few that "half" stays a small number of combinations. Syllables are found
 * everywhere, so they count in names only; of two of them it is the first that says what kind of thing is meant.
 */
export function halfOfTheWords(content: ReadQuery): Rung | undefined {
  const words = content.words.slice(0, 6)
  const [head, ...others] = words
  if (!head || others.length === 0) return undefined
  const half = { ...partOf(words), atLeast: Math.ceil(words.length / 2) }
  if (words.some(({ folded }) => !isSyllable(folded))) return half
  return others.length === 1 ? { ...partOf([head]), within: "name" } : { ...half, within: "group" }
}

function partOf(words: readonly QueryWord[]): Rung {
  const reads = words.map(({ folded }) => folded).join(" ")
  return {
    how: "some-words",
    alternatives: [words.map((word) => term(word, false))],
    needsMarks: true,
    reads,
  }
}
