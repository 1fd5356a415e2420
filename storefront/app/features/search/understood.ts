import type { SearchResponse } from "@cho-phien/contract"
import type { SearchFilters } from "./search-filters"

/** How the words were read, for the sentences above the hits. */
export type Understood = {
  /** The engine is away: only names were compared. */
  listing: boolean
  wasCut: boolean
  /** Which sentence; nothing to say when the words were taken as typed. */
  how: "corrected" | "typedKeys" | "sound" | "someWords" | "partly" | null
  query: string
  /** The words searched instead. */
  words: string
  dropped: string[]
  /** Where only the words as typed are searched; nothing where they were. */
  asTypedHref: string | null
  /** Where other readings are tried again; only after only the typed words were searched. */
  widelyHref: string | null
}

type Answer = Pick<
  SearchResponse,
  "text" | "wasCut" | "how" | "correctedTo" | "askedLiterally" | "droppedWords" | "notice"
>

/** Says openly what was done with the reader's words, and offers the way back to them. */
export function understood(answer: Answer, hrefWith: (change: Partial<SearchFilters>) => string): Understood {
  const how = sentenceFor(answer)
  return {
    listing: answer.notice === "listing",
    wasCut: answer.wasCut,
    how,
    query: answer.text,
    words: answer.correctedTo ?? answer.text,
    dropped: answer.droppedWords,
    asTypedHref: how && !answer.askedLiterally ? hrefWith({ literal: true }) : null,
    widelyHref: answer.askedLiterally ? hrefWith({ literal: false }) : null,
  }
}

function sentenceFor({ how, correctedTo, droppedWords }: Answer): Understood["how"] {
  if (droppedWords.length > 0) return "someWords"
  if (how === "some-words") return "partly"
  if (how === "sound") return "sound"
  if (correctedTo === null) return null
  return how === "telex" ? "typedKeys" : "corrected"
}
