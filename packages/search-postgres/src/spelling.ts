import {
  type Correction,
  editDistance,
  type ReadQuery,
  type Rung,
  respell,
  spellingCandidates,
} from "@cho-phien/vietnam/search-text"
import type { RawConnection } from "./connection.js"
import { identifier } from "./parameters.js"
import { vocabularyOf } from "./schema.js"

interface Near {
  at: number
  length: number
  text: string
  allowed: number
  term: string
  parts: string
  documents: number
}

const NEIGHBOURS = 12

/** The query with the nearest words of the vocabulary in place of unknown ones; undefined when nothing is near. */
export async function spellingRung(
  connection: RawConnection,
  table: string,
  query: ReadQuery,
): Promise<Rung | undefined> {
  const candidates = spellingCandidates(query)
  if (candidates.length === 0) return undefined
  const { rows } = await connection.query<Near>({
    text: `select asked.at, asked.length, asked.text, asked.allowed, near.*
             from unnest($1::int[], $2::int[], $3::text[], $4::int[]) as asked(at, length, text, allowed)
             cross join lateral (
               select term, parts, documents from ${identifier(vocabularyOf(table))}
                where term % asked.text and abs(length(term) - length(asked.text)) <= 2
                order by similarity(term, asked.text) desc, documents desc, term limit ${NEIGHBOURS}) near`,
    values: [
      candidates.map(({ at }) => at),
      candidates.map(({ length }) => length),
      candidates.map(({ text }) => text),
      candidates.map(({ distance }) => distance),
    ],
  })
  return respell(query, corrections(rows))
}

/** The best neighbour of each stretch. A stretch that the vocabulary knows as it is needs none. */
function corrections(near: readonly Near[]): Correction[] {
  const best = new Map<string, { distance: number; row: Near }>()
  for (const row of near) {
    const distance = editDistance(row.text, row.term)
    if (distance > row.allowed) continue
    const key = `${row.at}/${row.length}`
    const known = best.get(key)
    if (
      !known ||
      distance < known.distance ||
      (distance === known.distance && row.documents > known.row.documents)
    )
      best.set(key, { distance, row })
  }
  return [...best.values()]
    .filter(({ distance, row }) => distance > 0 || row.parts !== row.text)
    .map(({ row }) => ({ at: row.at, length: row.length, words: row.parts.split(" ") }))
}

/** The words of a corrected query as people write them, with their marks. */
export async function shownWords(connection: RawConnection, table: string, words: string[]): Promise<string> {
  const pairs = words.slice(0, -1).map((word, i) => word + (words[i + 1] ?? ""))
  const { rows } = await connection.query<{ term: string; parts: string; shown: string }>({
    text: `select term, parts, shown from ${identifier(vocabularyOf(table))} where term = any($1::text[])`,
    values: [[...words, ...pairs]],
  })
  const known = new Map(rows.map((row) => [row.parts, row.shown]))
  const shown: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ""
    const pair = known.get(`${word} ${words[i + 1] ?? ""}`)
    if (pair) i++
    shown.push(pair ?? known.get(word) ?? word)
  }
  return shown.join(" ")
}
