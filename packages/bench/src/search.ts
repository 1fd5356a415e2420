import {
  catalogueDefinition,
  type Definition,
  manyDocuments,
  mixedQueries,
  type Provider,
  postgresProvider,
  type Query,
  query,
  stockProvider,
  withDisjunctiveFacets,
} from "@cho-phien/search-testing"

/*
 * Search on a list page: twenty mixed queries with four value facets and price ranges, beside Medusa's stock Postgres
 * provider on the same documents in the same run. Usage: node search.js <database url> <documents> [rounds] [--no-stock]
 */

const [url = "", size = "10000", roundsText = "7"] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith("--"))
const rounds = Number(roundsText)
const documents = Number(size)
const BATCH = 500
/** Beyond, the stock provider takes a quarter of a minute for each query with typos. */
const MOST_FOR_TYPOS = 20_000
/** At 10 000 documents one round of these takes stock half a minute and more. */
const ROUNDS_OF_TYPOS = 1

interface Line {
  engine: string
  clients: number
  p50: number
  p95: number
  max: number
}

async function load(provider: Provider, definition: Definition): Promise<number> {
  const started = performance.now()
  await provider.deleteIndex({ index: definition.physical_name })
  await provider.upsertIndex({ index: definition })
  let batch = []
  for (const document of manyDocuments(documents)) {
    batch.push(document)
    if (batch.length === BATCH) {
      await provider.upsertDocuments({ index: definition.physical_name, definition, documents: batch })
      batch = []
    }
  }
  if (batch.length > 0)
    await provider.upsertDocuments({ index: definition.physical_name, definition, documents: batch })
  return (performance.now() - started) / 1000
}

async function measure(
  engine: string,
  clients: number,
  queries: Query[],
  ask: (query: Query) => Promise<unknown>,
  turnsOfAll = rounds,
): Promise<Line> {
  for (const query of queries.slice(0, 3)) await ask(query)
  const times: number[] = []
  const slowest = new Map<string, number>()
  const turns = Array.from({ length: turnsOfAll }, () => queries).flat()
  let next = 0
  const client = async () => {
    for (let turn = turns[next++]; turn; turn = turns[next++]) {
      const started = performance.now()
      await ask(turn)
      const took = performance.now() - started
      times.push(took)
      const name = `${turn.q ?? "(all)"} ${JSON.stringify(turn.filters ?? "")}`
      slowest.set(name, Math.max(slowest.get(name) ?? 0, took))
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  if (process.argv.includes("--each") && clients === 1)
    for (const [name, took] of [...slowest].sort((a, b) => b[1] - a[1]).slice(0, 12))
      process.stdout.write(`    ${took.toFixed(1).padStart(8)} ms  ${name}\n`)
  return { engine, clients, p50: at(0.5), p95: at(0.95), max: times.at(-1) ?? 0 }
}

function report(line: Line): Line {
  const { engine, clients, p50, p95, max } = line
  const ms = (value: number) => `${value.toFixed(1).padStart(8)} ms`
  process.stdout.write(
    `${engine.padEnd(34)} ${String(clients).padStart(2)} clients  p50 ${ms(p50)}  p95 ${ms(p95)}  max ${ms(max)}\n`,
  )
  return line
}

/** What people type letter by letter, as the suggestions ask it: eight hits, nothing counted. */
function keystrokes(definition: Definition): Query[] {
  const texts = ["mien dong", "hạt dẻ", "lap suon", "tra"]
  return texts.flatMap((text) =>
    Array.from({ length: text.length - 1 }, (_, i) =>
      query(definition, text.slice(0, i + 2), {
        pagination: { skip: 0, take: 8 },
        search_options: { count: "none" },
      }),
    ),
  )
}

async function run(): Promise<void> {
  const definition = catalogueDefinition("bench")
  const fresh = postgresProvider(url, { cached_answers: 0 })
  const remembering = postgresProvider(url)
  const seconds = await load(fresh.provider, definition)
  await fresh.pool.query("vacuum analyze")
  process.stdout.write(
    `${documents} documents, ${rounds} rounds of 20 queries; loaded in ${seconds.toFixed(1)} s\n`,
  )
  const queries = mixedQueries(definition)
  const ours: Line[] = []
  for (const clients of [1, 10]) {
    const answer = (provider: Provider) => (query: Query) => provider.searchMany(withDisjunctiveFacets(query))
    ours.push(report(await measure("ours, nothing remembered", clients, queries, answer(fresh.provider))))
    report(await measure("ours, answers remembered", clients, queries, answer(remembering.provider)))
    report(
      await measure("ours, suggestions", clients, keystrokes(definition), (query) =>
        fresh.provider.search(query),
      ),
    )
  }
  if (!process.argv.includes("--no-stock")) await runStock(definition, queries, fresh.pool, ours)
  await fresh.provider.deleteIndex({ index: definition.physical_name })
  await fresh.stop()
  await remembering.stop()
}

function compare(own: Line | undefined, other: Line): void {
  if (!own) return
  const times = (a: number, b: number) => `${(b / a).toFixed(1)} times`
  process.stdout.write(
    `  takes ${times(own.p50, other.p50)} as long as ours at p50, ${times(own.p95, other.p95)} at p95\n`,
  )
}

async function runStock(
  definition: Definition,
  queries: Query[],
  pool: Parameters<typeof stockProvider>[0],
  ours: readonly Line[],
) {
  const stock = await stockProvider(pool)
  process.stdout.write(`stock loaded in ${(await load(stock, definition)).toFixed(1)} s\n`)
  await pool.query("vacuum analyze")
  const ask = (tolerant: boolean) => (query: Query) =>
    stock.searchMany(
      withDisjunctiveFacets(query).map((each) => ({
        ...each,
        search_options: {
          ...each.search_options,
          ...(tolerant ? { typo_tolerance: true, match_strategy: "last" as const } : {}),
        },
      })),
    )
  for (const clients of [1, 10]) {
    const own = ours.find((line) => line.clients === clients)
    compare(own, report(await measure("stock, exact words", clients, queries, ask(false))))
    if (documents <= MOST_FOR_TYPOS)
      compare(
        own,
        report(await measure("stock, typos tolerated", clients, queries, ask(true), ROUNDS_OF_TYPOS)),
      )
  }
  await stock.deleteIndex({ index: definition.physical_name })
}

await run()
