import type { SearchHow } from "@cho-phien/contract"
import { fold } from "@cho-phien/vietnam"
import { foldedWords, markedWords } from "@cho-phien/vietnam/search-text"
import type { EngineAnswer } from "./engine"

/** How the words were understood, told openly. */
export interface Understood {
  how: SearchHow
  correctedTo: string | null
  droppedWords: string[]
}

const HOW: Readonly<Record<string, SearchHow>> = {
  exact: "exact",
  "typed-keys": "telex",
  sound: "sound",
  spelling: "spelling",
  spaces: "spaces",
  "some-words": "some-words",
  everything: "everything",
}

/** Whether an engine counted to the end; one that stopped at its bound says so. */
export const isExact = (answer: EngineAnswer): boolean => answer.provider_metadata?.count_is_exact !== false

/** Reads what an engine says of its ladder. */
export function understoodOf(answer: EngineAnswer, text: string): Understood {
  const told = answer.provider_metadata ?? {}
  const how = HOW[String(told.how)] ?? "exact"
  const corrected = typeof told.corrected === "string" && told.corrected !== "" ? told.corrected : null
  if (how !== "some-words") return { how, correctedTo: corrected, droppedWords: [] }
  const kept = new Set(foldedWords(corrected ?? text))
  return { how, correctedTo: null, droppedWords: markedWords(text).filter((word) => !kept.has(fold(word))) }
}
