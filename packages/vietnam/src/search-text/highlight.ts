import { fold } from "../text/fold.js"
import type { Term } from "./ladder.js"
import { singularOf } from "./singular.js"
import { soundKey } from "./sound.js"

/** A stretch of an NFC text, in UTF-16 units, end excluded. */
export interface Stretch {
  start: number
  end: number
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ](?=[\p{L}\p{M}])[\p{L}\p{M}]+)*/gu

/** Where the terms stand in the text; marks, case, forgotten spaces and sounds are bridged as in the search. */
export function highlight(text: string, terms: readonly Term[]): Stretch[] {
  const nfc = text.normalize("NFC")
  const words = [...nfc.matchAll(WORD)].map((match) => ({
    folded: fold(match[0]).replace(/['’ʼ]/g, ""),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found: Stretch[] = []
  words.forEach((word, i) => {
    const next = words[i + 1]
    if (terms.some((term) => isFound(term, word.folded))) found.push({ start: word.start, end: word.end })
    else if (next && terms.some((term) => term.word === word.folded + next.folded))
      found.push({ start: word.start, end: next.end })
  })
  return found.filter((stretch, i) => stretch.start >= (found[i - 1]?.end ?? 0))
}

function isFound(term: Term, folded: string): boolean {
  if (term.sound) return soundKey(folded) === term.word
  if (term.prefix && folded.startsWith(term.word)) return true
  return folded === term.word || (singularOf(folded) ?? folded) === (singularOf(term.word) ?? term.word)
}

/** The text with its stretches between tags; everything else is escaped, so that it can be put into HTML. */
export function markUp(
  text: string,
  stretches: readonly Stretch[],
  before = "<mark>",
  after = "</mark>",
): string {
  const nfc = text.normalize("NFC")
  let at = 0
  let out = ""
  for (const { start, end } of stretches) {
    out += escapeHtml(nfc.slice(at, start)) + before + escapeHtml(nfc.slice(start, end)) + after
    at = end
  }
  return out + escapeHtml(nfc.slice(at))
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
