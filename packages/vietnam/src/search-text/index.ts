export { markedKey } from "../text/marked-key.js"
export { type AliasEntry, type AliasFinder, compileAliases } from "./alias-list.js"
export { DEFAULT_ALIASES } from "./data/default-aliases.js"
export { CAO_BANG_PLACE_NAMES } from "./data/place-names.js"
export { editDistance } from "./edit-distance.js"
export { type FieldLexemes, fieldLexemes } from "./field-lexemes.js"
export { hasMarks } from "./has-marks.js"
export { highlight, markUp, type Stretch } from "./highlight.js"
export {
  allowedDistance,
  type Correction,
  type How,
  halfOfTheWords,
  ladder,
  type Rung,
  remainingWords,
  respell,
  type SpellingCandidate,
  spellingCandidates,
  type Term,
  withoutShoppingWords,
} from "./ladder.js"
export { LONGEST_QUERY, MOST_WORDS, type QueryWord, type ReadQuery, readQuery } from "./read-query.js"
export { singularOf } from "./singular.js"
export { markedSoundKey, soundKey } from "./sound.js"
export { splitGluedWord } from "./spaces.js"
export { isSyllable } from "./syllable.js"
export { readTypedKeys } from "./telex.js"
export { TIERS, type Tier, tierOfWeight, tierRank } from "./tiers.js"
export { uniteMeasures } from "./units.js"
export { foldedWords, markedWords } from "./words.js"
