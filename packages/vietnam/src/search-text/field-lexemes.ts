import { fold } from "../text/fold.js"
import { markedKey } from "../text/marked-key.js"
import { hasMarks } from "./has-marks.js"
import { singularOf } from "./singular.js"
import { markedSoundKey, soundKey } from "./sound.js"
import { markedWords } from "./words.js"

/** What one field of a document can be found by, in word order. */
export interface FieldLexemes {
  /** Words without marks. */
  words: string[]
  /** Keys of the spelling with marks, one per word. */
  marked: string[]
  /** Neighbours written as one, for forgotten spaces and for spelling: `pairs[i]` = word i + word i+1. */
  pairs: string[]
  /** Sound keys, one per word. */
  sounds: string[]
  /** Sound keys of words with marks. */
  markedSounds: string[]
  /** English singulars of plural words. */
  singulars: string[]
}

/** Reads a field once, for whichever engine stores it. */
export function fieldLexemes(text: string): FieldLexemes {
  const read = markedWords(text)
    .map((word) => ({ word, folded: fold(word) }))
    .filter(({ folded }) => folded)
  const words = read.map(({ folded }) => folded)
  return {
    words,
    marked: read.map(({ word }) => markedKey(word)),
    pairs: words.slice(0, -1).map((word, i) => word + (words[i + 1] ?? "")),
    sounds: words.map(soundKey),
    markedSounds: read.filter(({ word }) => hasMarks(word)).map(({ word }) => markedSoundKey(word)),
    singulars: words.map(singularOf).filter((word) => word !== undefined),
  }
}
