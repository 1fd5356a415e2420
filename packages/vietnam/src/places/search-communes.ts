import { clean } from "../text/clean.js"
import { compareVi } from "../text/compare-vi.js"
import { fold } from "../text/fold.js"
import { markedKey } from "../text/marked-key.js"
import { allCommunes, type Commune } from "./communes.js"
import { communeName, provinceName } from "./format-address.js"
import { oldUnitsOf } from "./old-units.js"
import { provinceByCode } from "./province.js"

/** Which name the query met, so that the page can say "xã Hoàng Tung cũ nay là phường Thục Phán". */
export type MatchedName =
  | { kind: "present" }
  | { kind: "old-commune"; name: string; district: string }
  | { kind: "old-district"; district: string }

export interface CommuneMatch {
  commune: Commune
  matched: MatchedName
}

export interface SearchOptions {
  /** Only communes of this province. */
  provinceCode?: string
  /** At most this many; 20 unless told. */
  limit?: number
}

/** One name under which a commune can be found. */
interface Entry {
  commune: Commune
  matched: MatchedName
  /** With marks (markedKey), without the type. */
  marked: string
  /** The same without marks. */
  folded: string
  /** Every word a query may contain: the name with type, old district, province. */
  words: readonly string[]
}

const TYPE_WORDS = /^(?:phường|xã|đặc khu|thị trấn|thành phố|huyện|quận|p\.|x\.|tt\.|tp\.?|h\.)\s+/iu
const FOLDED_TYPE_WORDS = /^(?:phuong|xa|dac khu|thi tran|thanh pho|huyen|quan)\s+/
/** Words that may be missing or wrong: people know the name, less often whether it is a ward. */
const OPTIONAL = new Set([
  "phuong",
  "xa",
  "dac",
  "khu",
  "thi",
  "tran",
  "huyen",
  "tinh",
  "tp",
  "tt",
  "p",
  "x",
  "h",
])

let index: readonly Entry[] | undefined

/**
 * Finds communes by name, with or without marks, also by "xã Hoàng Tung, huyện Hòa An, Cao Bằng" with the old
 * commune and district names of Cao Bằng. Each commune comes once, by its best name; where an old name leads
 * to several, all are given and the person is asked. Typed marks rank the exact spelling first.
 */
export function searchCommunes(
  query: string,
  { provinceCode, limit = 20 }: SearchOptions = {},
): CommuneMatch[] {
  const asked = readQuery(query)
  if (asked.required.length === 0) return []
  const best = new Map<string, { entry: Entry; rank: number }>()
  for (const entry of entries()) {
    if (provinceCode && entry.commune.provinceCode !== provinceCode) continue
    if (!asked.required.every((word) => entry.words.some((candidate) => candidate.startsWith(word)))) continue
    const rank = rankOf(entry, asked)
    const known = best.get(entry.commune.code)
    if (!known || rank < known.rank) best.set(entry.commune.code, { entry, rank })
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank || compareVi(a.entry.commune.name, b.entry.commune.name) || byCode(a, b))
    .slice(0, limit)
    .map(({ entry: { commune, matched } }) => ({ commune, matched }))
}

interface AskedFor {
  marked: string
  folded: string
  required: readonly string[]
}

function readQuery(query: string): AskedFor {
  const line = clean(query).slice(0, 200)
  const [first = ""] = markedKey(line).split(",")
  const marked = first.trim().replace(TYPE_WORDS, "")
  const words = wordsOf(line)
  const named = words.filter((word) => !OPTIONAL.has(word))
  return {
    marked,
    folded: fold(marked).replace(FOLDED_TYPE_WORDS, ""),
    required: named.length > 0 ? named : words,
  }
}

/** Smaller is better: exact spelling, exact letters, beginning, name first and place after; present names before old ones. */
function rankOf(entry: Entry, asked: AskedFor): number {
  const age = entry.matched.kind === "present" ? 0 : entry.matched.kind === "old-commune" ? 1 : 2
  if (entry.marked === asked.marked) return age
  if (entry.folded === asked.folded) return 3 + age
  if (entry.marked.startsWith(asked.marked)) return 6 + age
  if (entry.folded.startsWith(asked.folded)) return 9 + age
  if (asked.folded.startsWith(`${entry.folded} `)) return 12 + age
  return 15 + age
}

function entries(): readonly Entry[] {
  index ??= [...allCommunes().values()].flatMap(entriesOf)
  return index
}

function entriesOf(commune: Commune): Entry[] {
  const province = provinceByCode(commune.provinceCode)
  const provinceWords = province
    ? [provinceName(province), province.nameEn, ...province.mergedFrom].join(" ")
    : ""
  const entry = (matched: MatchedName, name: string, around: string): Entry => {
    const marked = markedKey(name).replace(TYPE_WORDS, "")
    return {
      commune,
      matched,
      marked,
      folded: fold(marked),
      words: wordsOf(`${name} ${around} ${provinceWords}`),
    }
  }
  const oldUnits = oldUnitsOf(commune.code)
  const districts = [...new Set(oldUnits.map((unit) => unit.district))]
  return [
    entry({ kind: "present" }, communeName(commune), ""),
    ...oldUnits.map(({ name, district }) => entry({ kind: "old-commune", name, district }, name, district)),
    ...districts.map((district) => entry({ kind: "old-district", district }, district, "")),
  ]
}

function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/['’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
}

function byCode(a: { entry: Entry }, b: { entry: Entry }): number {
  return a.entry.commune.code < b.entry.commune.code ? -1 : 1
}
