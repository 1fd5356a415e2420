import type { PlainKey } from "~/words/types"

/** Code of a refusal → its words. A code that is missing here is said as "cannot be used", and a test lists it. */
const WORDS: Readonly<Record<string, PlainKey>> = {
  required: "error.required",
  "too-long": "error.too-long",
  invalid: "error.invalid",
  INVALID: "error.invalid",
  NOT_FOUND: "error.not-found",
  TOO_MANY_REQUESTS: "error.too-many",
  UNAVAILABLE: "error.unavailable",
}

/** Every code that has words. */
export const KNOWN_ERROR_CODES: readonly string[] = Object.keys(WORDS)

/** The key of the words for a code. */
export const errorWords = (code: string): PlainKey => WORDS[code] ?? "error.invalid"
