import { expect } from "vitest"
import { catalogueDocuments } from "../catalogue.js"
import {
  catalogueDefinition,
  type Definition,
  type Document,
  type Provider,
  type Query,
  query,
  type Result,
  type Task,
} from "../definition.js"

/** What the engines may differ in. */
export interface Abilities {
  prefixFilters: boolean
}

/** A filled index and the few things the contract does with it. */
export interface World {
  provider: () => Provider
  abilities: Abilities
  definition: Definition
  documents: ReturnType<typeof catalogueDocuments>
  settled(task: Task): Promise<void>
  ask(q: string | undefined, more?: Partial<Query>): Promise<Result>
  ids(result: Result): string[]
  take(n: number, skip?: number): { pagination: { skip: number; take: number } }
  write(all: Document[], index?: Definition): Promise<void>
  /** Keys of the documents that pass, sorted. */
  filtered(filters: Query["filters"]): Promise<string[]>
  /** Keys of the documents that should pass, sorted. */
  expected(holds: (document: Record<string, unknown>) => boolean): string[]
}

export function worldOf(provider: () => Provider, abilities: Abilities): World {
  const definition = catalogueDefinition(`contract_${process.pid}`)
  const documents = catalogueDocuments()
  const settled = async (task: Task) => {
    const end = task.id ? await provider().waitForTask?.(task) : task
    expect(end?.status).toBe("succeeded")
  }
  const ask = (q: string | undefined, more: Partial<Query> = {}) =>
    provider().search(query(definition, q, more))
  const ids = (result: Result) => result.hits.map(({ id }) => id)
  const take = (n: number, skip = 0) => ({ pagination: { skip, take: n } })
  return {
    provider,
    abilities,
    definition,
    documents,
    settled,
    ask,
    ids,
    take,
    write: async (all: Document[], index: Definition = definition) =>
      settled(
        await provider().upsertDocuments({ index: index.physical_name, definition: index, documents: all }),
      ),
    filtered: async (filters: Query["filters"]) =>
      ids(await ask(undefined, { filters, ...take(200) })).sort(),
    expected: (holds: (document: Record<string, unknown>) => boolean) =>
      documents
        .filter(holds)
        .map(({ id }) => id)
        .sort(),
  }
}
