import { type SearchTypes, SHARED_OPTIONS } from "@cho-phien/search-provider"
import {
  type How,
  halfOfTheWords,
  isSyllable,
  ladder,
  type ReadQuery,
  type Rung,
  readQuery,
  remainingWords,
  singularOf,
  type Tier,
  withoutShoppingWords,
} from "@cho-phien/vietnam/search-text"
import type { Meilisearch, MultiSearchQuery } from "meilisearch"
import { exactText } from "./exact-text.js"
import { ATTRIBUTES, SEARCHED } from "./fields.js"

/** A query in the server's terms. */
export interface Understanding {
  how: How | "everything"
  rung: Rung | undefined
  /** What is sent as `q`. */
  text: string
  attributes: string[]
  matchingStrategy: "all" | "frequency"
  /** Documents spelled with the marks that were typed. */
  marks: string | undefined
  /** Only those: what is left of a sentence is too little to guess from folded words. */
  needsMarks: boolean
}

const BEST = [ATTRIBUTES.words("name"), ATTRIBUTES.words("producer"), ATTRIBUTES.glued]
const HEAD = [...BEST, ATTRIBUTES.words("place"), ATTRIBUTES.words("group")]
const NAME = [ATTRIBUTES.words("name")]
const WITHIN: Readonly<Record<Tier, string[]>> = {
  name: NAME,
  producer: BEST,
  place: HEAD,
  group: HEAD,
  text: HEAD,
}
const WORDS = SEARCHED.filter((attribute) => attribute !== ATTRIBUTES.sound)

/**
 * Chooses the rung of a query with one request for all its candidates. Spelling is the server's own typo tolerance;
 * what remains of the ladder is the same as everywhere: raw keys, shopping words, sounds, forgotten spaces.
 */
export async function understand(
  client: Meilisearch,
  query: SearchTypes.ProviderSearchQuery,
): Promise<Understanding> {
  const read = readQuery(query.q ?? "")
  const [exact, ...others] = ladder(read)
  if (!exact) return everything
  const literal = query.search_options?.provider_options?.[SHARED_OPTIONS]?.literal === true
  const first = readingOf(exact, exact.alternatives.slice(0, 1))
  if (literal) return first[0] ?? everything
  const tolerant = query.search_options?.typo_tolerance !== false
  const readings = [...first, ...laterReadings(read, others, tolerant)]
  const half = halfOfTheWords(withoutShoppingWords(read) ?? read)
  const { results } = await client.multiSearch({
    queries: readings.flatMap((reading) => [
      probe(query, reading, reading.how === "spaces" ? BEST : HEAD),
      probe(query, reading, reading.attributes),
    ]),
  })
  const found = readings.map((_, i) => ({
    good: (results[2 * i]?.hits.length ?? 0) > 0,
    any: (results[2 * i + 1]?.hits.length ?? 0) > 0,
  }))
  const good = found.findIndex((verdict) => verdict.good)
  // Marks that were typed and stand nowhere are believed where only running text is left.
  const isGuess = (i: number) => i === 0 && first[0]?.marks !== undefined
  const any = found.findIndex((verdict, i) => verdict.any && !isGuess(i))
  const chosen = readings[good >= 0 ? good : any]
  if (chosen) return chosen
  const [last = everything] = half ? readingOf(half, half.alternatives) : first
  return { ...last, needsMarks: true }
}

const everything: Understanding = {
  how: "everything",
  rung: undefined,
  text: "",
  attributes: WORDS,
  matchingStrategy: "all",
  marks: undefined,
  needsMarks: false,
}

function laterReadings(read: ReadQuery, others: Rung[], tolerant: boolean): Understanding[] {
  const content = withoutShoppingWords(read)
  const rungs = [
    ...others.filter(({ how }) => how === "typed-keys"),
    ...(content ? [remainingWords(content)] : []),
    ...others.filter(({ how }) => how === "sound"),
    ...gluedPairs(read),
    ...others.filter(({ how }) => how === "spaces"),
    ...(content ? ladder(content).slice(1) : []),
  ]
  return rungs
    .filter(({ how }) => tolerant || (how !== "sound" && how !== "spelling"))
    .flatMap((rung) => readingOf(rung, rung.alternatives.slice(0, 3)))
}

/**
 * Neighbours as one word: single syllables are too short for the server to allow a typo, and too alike; two of them
 * together are neither.
 */
function gluedPairs({ words }: ReadQuery): Rung[] {
  return words.slice(1).map((word, i) => {
    const glued = (words[i]?.folded ?? "") + word.folded
    const all = [
      ...words.slice(0, i).map(({ folded }) => folded),
      glued,
      ...words.slice(i + 2).map(({ folded }) => folded),
    ]
    return {
      how: "spelling",
      alternatives: [all.map((each) => ({ word: each, prefix: false, sound: false }))],
    }
  })
}

function readingOf(rung: Rung, alternatives: Rung["alternatives"]): Understanding[] {
  return alternatives.map((terms) => {
    const marked = terms.flatMap(({ marked: key }) =>
      key ? [`${ATTRIBUTES.marks} = "${exactText(key)}"`] : [],
    )
    const marks = marked.join(rung.atLeast ? " OR " : " AND ")
    return {
      how: rung.how,
      rung: { ...rung, alternatives: [terms, ...rung.alternatives.filter((other) => other !== terms)] },
      text: terms.map(({ word }) => singularOf(word) ?? word).join(" "),
      attributes: attributesFor(rung, terms),
      matchingStrategy: rung.atLeast ? "frequency" : "all",
      marks: marks || undefined,
      needsMarks: rung.needsMarks ?? false,
    }
  })
}

/**
 * Neighbours written as one are looked at only where a word is more than a syllable: the beginning of `suon gac` is no
 * `suong`. Running text is left out where that is chance.
 */
function attributesFor({ how, within }: Rung, terms: Rung["alternatives"][number]): string[] {
  if (how === "sound") return [ATTRIBUTES.sound]
  const areSyllables = terms.every(({ word }) => isSyllable(word))
  return (within ? WITHIN[within] : WORDS).filter(
    (attribute) => attribute !== ATTRIBUTES.glued || !areSyllables,
  )
}

function probe(
  query: SearchTypes.ProviderSearchQuery,
  reading: Understanding,
  attributes: readonly string[],
): MultiSearchQuery {
  const isSound = reading.how === "sound"
  return {
    indexUid: query.index.physical_name,
    q: reading.text,
    limit: 1,
    attributesToSearchOn: isSound
      ? [ATTRIBUTES.sound]
      : attributes.filter((attribute) => reading.attributes.includes(attribute)),
    attributesToRetrieve: [ATTRIBUTES.key],
    matchingStrategy: reading.matchingStrategy,
    ...(reading.needsMarks && reading.marks ? { filter: reading.marks } : {}),
  }
}
