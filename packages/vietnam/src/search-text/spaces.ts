import { isSyllable } from "./syllable.js"
import { readTypedKeys } from "./telex.js"

const LONGEST_SYLLABLE = 7
const LONGEST_TYPED = 10
const MOST_READINGS = 6

/**
 * Puts back forgotten spaces: `hatdetrungkhanh` → `hat de trung khanh`, also when the keys are raw Telex. Several
 * readings are possible (`miendong` is `mien dong` and `mie ndong` is none), so the few with the fewest pieces are
 * returned, best first.
 */
export function splitGluedWord(word: string): string[][] {
  if (word.length < 4 || word.length > 60 || !/^[a-z]+\d?[a-z0-9]*$/.test(word)) return []
  const best: string[][][] = [[[]]]
  for (let end = 1; end <= word.length; end++) {
    const here: string[][] = []
    for (let start = Math.max(0, end - LONGEST_TYPED); start < end; start++) {
      const piece = readPiece(word.slice(start, end))
      if (piece === undefined) continue
      for (const before of best[start] ?? []) here.push([...before, piece])
    }
    best.push(here.sort((a, b) => a.length - b.length).slice(0, MOST_READINGS))
  }
  return (best[word.length] ?? []).filter((pieces) => pieces.length > 1)
}

function readPiece(piece: string): string | undefined {
  if (piece.length <= LONGEST_SYLLABLE && isSyllable(piece)) return piece
  return piece.length > 2 ? readTypedKeys(piece) : undefined
}
