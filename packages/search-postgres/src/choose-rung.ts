import {
  halfOfTheWords,
  ladder,
  type ReadQuery,
  type Rung,
  remainingWords,
  withoutShoppingWords,
} from "@cho-phien/vietnam/search-text"
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
 * something is ticked. The first rung that finds something in name, producer, place or group wins; else what was
 * typed literally, else the first rung that found anything, else half of the words. Marks that were typed and stand
 * nowhere are believed where only running text is left: `dầu gội` is not sesame oil in a packet (`gói`).
 */
export async function chooseRung(
  connection: RawConnection,
  table: string,
  query: ReadQuery,
  options: LadderOptions,
): Promise<Rung | undefined> {
  const [exact] = ladder(query)
  if (!exact) return undefined
  const literal = await judge(connection, table, exact, query)
  if (literal.good || options.literal) return exact
  const spelledOtherwise: Rung = { ...exact, needsMarks: true }
  let fallback = literal.any && !hasTypedMarks(query) ? exact : undefined
  for await (const rung of laterRungs(connection, table, query, options)) {
    const verdict = await judge(connection, table, rung)
    if (verdict.good) return rung
    if (verdict.any) fallback ??= rung
  }
  if (fallback) return fallback
  const half = halfOfTheWords(withoutShoppingWords(query) ?? query)
  return half && (await judge(connection, table, half)).any ? half : spelledOtherwise
}

const hasTypedMarks = ({ words }: ReadQuery) => words.some(({ marked }) => marked !== undefined)

/** Raw keys first; then the sentence without its shopping words; then corrections of both. */
async function* laterRungs(
  connection: RawConnection,
  table: string,
  query: ReadQuery,
  options: LadderOptions,
): AsyncGenerator<Rung> {
  const content = withoutShoppingWords(query)
  yield* ladder(query).filter(({ how }) => how === "typed-keys")
  if (content) yield remainingWords(content)
  yield* corrections(connection, table, query, options)
  if (!content) return
  yield* ladder(content).filter(({ how }) => how === "typed-keys")
  yield* corrections(connection, table, content, options)
}

async function* corrections(
  connection: RawConnection,
  table: string,
  query: ReadQuery,
  { tolerant }: LadderOptions,
): AsyncGenerator<Rung> {
  const rungs = ladder(query)
  if (tolerant) {
    yield* rungs.filter(({ how }) => how === "sound")
    const spelling = await spellingRung(connection, table, query)
    if (spelling) yield spelling
  }
  yield* rungs.filter(({ how }) => how === "spaces")
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
  if (typed && hasTypedMarks(typed)) good.push(found(markedQuery(typed.words)))
  const anywhere = found(searchedQuery(rung, { layer: "text" }))
  const { rows } = await connection.query<Verdict>({
    text: `select good, good or ${anywhere} as any from (select (${good.join(" or ")}) as good offset 0) verdict`,
    values: parameters.values,
  })
  return rows[0] ?? { good: false, any: false }
}
