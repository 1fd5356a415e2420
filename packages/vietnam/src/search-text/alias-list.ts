import { fold } from "../text/fold.js"
import { markedKey } from "../text/marked-key.js"
import { markedWords } from "./words.js"

/**
 * One line of the office's list: a text that holds `words` is also found by each of `means`. `^` before the words
 * binds them to the beginning of the text (`^hương` is incense, `nấm hương` is not). A `place` is looked for before
 * place names are set aside. A `whole` name keeps its words to itself: `chè lam` is a cake, and no tea.
 */
export interface AliasEntry {
  words: string
  means: readonly string[]
  place?: boolean
  whole?: boolean
}

/** Takes a name as written and returns the other names it goes by. */
export type AliasFinder = (text: string) => string[]

interface Pattern {
  keys: string[]
  atStart: boolean
  whole: boolean
  means: readonly string[]
}

/**
 * Compiles the list once. Words are compared with their marks, and place names are set aside first: `Bảo Lạc` holds
 * no peanuts.
 */
export function compileAliases(list: readonly AliasEntry[], placeNames: readonly string[]): AliasFinder {
  const places = byFirstWord(list.filter((entry) => entry.place).map(patternOf))
  const masks = byFirstWord(placeNames.map((name) => patternOf({ words: name, means: [], whole: true })))
  const goods = byFirstWord(list.filter((entry) => !entry.place).map(patternOf))
  return (text) => {
    const keys = markedWords(text).map(markedKey)
    const found = new Set<string>()
    const free = keys.map(() => true)
    collect(
      keys,
      keys.map(() => true),
      places,
      found,
    )
    collect(keys, free, masks, new Set())
    collect(keys, free, goods, found)
    const own = ` ${markedWords(text).map(fold).join(" ")} `
    return [...found].filter((alias) => !own.includes(` ${markedWords(alias).map(fold).join(" ")} `))
  }
}

function patternOf(entry: AliasEntry): Pattern {
  const atStart = entry.words.startsWith("^")
  return {
    keys: markedWords(entry.words).map(markedKey),
    atStart,
    whole: entry.whole ?? false,
    means: entry.means,
  }
}

function byFirstWord(patterns: Pattern[]): Map<string, Pattern[]> {
  const index = new Map<string, Pattern[]>()
  for (const pattern of patterns) {
    const first = pattern.keys[0]
    if (first === undefined) continue
    const same = index.get(first)
    if (same) same.push(pattern)
    else index.set(first, [pattern])
  }
  for (const same of index.values()) same.sort((a, b) => b.keys.length - a.keys.length)
  return index
}

function collect(keys: string[], free: boolean[], index: Map<string, Pattern[]>, found: Set<string>): void {
  keys.forEach((key, at) => {
    for (const pattern of index.get(key) ?? []) {
      if (pattern.atStart && at > 0) continue
      if (!pattern.keys.every((part, i) => keys[at + i] === part && free[at + i])) continue
      for (const alias of pattern.means) found.add(alias)
      if (pattern.whole) free.fill(false, at, at + pattern.keys.length)
    }
  })
}
