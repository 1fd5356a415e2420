import { ladder, type ReadQuery, type Rung, someWords } from "@cho-phien/vietnam/search-text"
import type { RawConnection } from "./connection.js"
import { identifier, Parameters } from "./parameters.js"
import { markedQuery, searchedQuery } from "./rung-query.js"
import { spellingRung } from "./spelling.js"

/** What a caller may switch off. */
export interface LadderOptions {
  /** Only the words as typed: "search instead for …". */
  literal: boolean
  /** Corrections by sound and spelling. */
  tolerant: boolean
}

interface Verdict {
  /** All words in the name or the producer, or whole words in place or group. */
  good: boolean
  any: boolean
}

/**
 * Climbs the ladder over the whole index, whatever the filters are: what a query means must not change when
 * something is ticked. The first rung that finds something in name, producer, place or group wins; else what was typed
 * literally, else the first rung that found anything, else a part of the words.
 */
export async function chooseRung(
  connection: RawConnection,
  table: string,
  query: ReadQuery,
  options: LadderOptions,
): Promise<Rung | undefined> {
  const [exact, ...others] = ladder(query)
  if (!exact) return undefined
  const literal = await judge(connection, table, exact, query)
  if (literal.good || options.literal) return exact
  const later: Rung[] = []
  for (const rung of await rungsAfter(connection, table, query, others, options)) {
    const verdict = await judge(connection, table, rung)
    if (verdict.good) return rung
    if (verdict.any) later.push(rung)
  }
  if (literal.any) return exact
  if (later[0]) return later[0]
  for (const rung of someWords(query)) {
    if ((await judge(connection, table, rung)).any) return rung
  }
  return exact
}

async function rungsAfter(
  connection: RawConnection,
  table: string,
  query: ReadQuery,
  others: Rung[],
  { tolerant }: LadderOptions,
): Promise<Rung[]> {
  if (!tolerant) return others.filter(({ how }) => how !== "sound")
  const spelling = await spellingRung(connection, table, query)
  if (!spelling) return others
  return [
    ...others.filter(({ how }) => how !== "spaces"),
    spelling,
    ...others.filter(({ how }) => how === "spaces"),
  ]
}

async function judge(
  connection: RawConnection,
  table: string,
  rung: Rung,
  typed?: ReadQuery,
): Promise<Verdict> {
  const parameters = new Parameters()
  const found = (query: string) =>
    `exists(select from ${identifier(table)} where words @@ ${parameters.add(query)}::tsquery)`
  const good = [
    found(searchedQuery(rung, { layer: "producer" })),
    found(searchedQuery(rung, { layer: "group", whole: true })),
  ]
  if (typed?.words.some(({ marked }) => marked)) good.push(found(markedQuery(typed.words)))
  const { rows } = await connection.query<Verdict>({
    text: `select (${good.join(" or ")}) as good, ${found(searchedQuery(rung, { layer: "text" }))} as any`,
    values: parameters.values,
  })
  return rows[0] ?? { good: false, any: false }
}
