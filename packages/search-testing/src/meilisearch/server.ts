import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { parseFilter } from "./filter.js"
import { checkSettings, type IndexSettings, IndexState, type StoredDocument } from "./index-state.js"
import { onlyKeys, Refusal } from "./refusal.js"
import { type SearchBody, searchState } from "./search.js"
import { TaskQueue } from "./task-queue.js"

export interface StrictMeilisearch {
  host: string
  apiKey: string
  stop(): Promise<void>
}

const LARGEST_BODY = 20_000_000

/**
 * A Meilisearch server in memory that does what the documentation says about exactly the endpoints we use, and refuses
 * everything else. Writes and settings are applied only after a delay, so that a forgotten wait is seen. It stands for
 * our reading of the documentation and not for the server.
 */
export async function startStrictMeilisearch(options: { delayMs?: number } = {}): Promise<StrictMeilisearch> {
  const apiKey = "a key for the tests"
  const memory = new Memory(options.delayMs ?? 15)
  const server: Server = createServer((request, response) => {
    answer(memory, apiKey, request).then(
      ([status, body]) =>
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body)),
      (error: unknown) => {
        const refusal = error instanceof Refusal ? error : new Refusal(500, "internal", String(error))
        response
          .writeHead(refusal.status, { "content-type": "application/json" })
          .end(JSON.stringify(refusal.body()))
      },
    )
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `http://127.0.0.1:${port}`,
    apiKey,
    stop: () =>
      new Promise<void>((resolve) => server.close(() => resolve())).then(() => server.closeAllConnections()),
  }
}

type Answer = [status: number, body: unknown]

async function answer(memory: Memory, apiKey: string, request: IncomingMessage): Promise<Answer> {
  const given = request.headers.authorization
  if (!given) throw new Refusal(401, "missing_authorization_header", "The Authorization header is missing")
  if (given !== `Bearer ${apiKey}`)
    throw new Refusal(403, "invalid_api_key", "The provided API key is invalid")
  const url = new URL(request.url ?? "/", "http://localhost")
  const body = await bodyOf(request)
  const path = url.pathname.split("/").filter(Boolean)
  return memory.route(`${request.method} ${path[0] ?? ""}`, path.slice(1), body, url.searchParams)
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > LARGEST_BODY) throw new Refusal(413, "payload_too_large", "The payload is too large")
    chunks.push(chunk as Buffer)
  }
  const text = Buffer.concat(chunks).toString("utf8")
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, "malformed_payload", "The body is no JSON")
  }
}

class Memory {
  private readonly indexes = new Map<string, IndexState>()
  private readonly tasks: TaskQueue

  constructor(delayMs: number) {
    this.tasks = new TaskQueue(delayMs)
  }

  route(what: string, [uid = "", ...rest]: string[], body: unknown, query: URLSearchParams): Answer {
    switch (what) {
      case "GET health":
        return [200, { status: "available" }]
      case "GET version":
        return [200, { pkgVersion: "strict-in-memory" }]
      case "GET stats":
        return [
          200,
          {
            indexes: Object.fromEntries(
              [...this.indexes].map(([name, { documents }]) => [
                name,
                { numberOfDocuments: documents.size, isIndexing: false, fieldDistribution: {} },
              ]),
            ),
          },
        ]
      case "GET tasks":
        return [200, this.tasks.get(Number(uid))]
      case "POST multi-search":
        return [
          200,
          {
            results: (body as { queries: (SearchBody & { indexUid: string })[] }).queries.map(
              ({ indexUid, ...search }) => ({ indexUid, ...searchState(this.index(indexUid), search) }),
            ),
          },
        ]
      case "GET indexes":
        return uid ? [200, describe(this.index(uid))] : [200, this.listed(query)]
      case "POST indexes":
        return uid ? this.inIndex(uid, rest, body) : this.create(body)
      case "PATCH indexes":
        return this.settings(uid, rest, body)
      case "DELETE indexes":
        return this.remove(uid, rest)
      default:
        throw new Refusal(404, "not_found", `No such endpoint: ${what}`)
    }
  }

  private index(uid: string): IndexState {
    if (!/^[A-Za-z0-9_-]{1,400}$/.test(uid))
      throw new Refusal(400, "invalid_index_uid", `\`${uid}\` is no index uid`)
    const index = this.indexes.get(uid)
    if (!index) throw new Refusal(404, "index_not_found", `Index \`${uid}\` not found.`)
    return index
  }

  private listed(query: URLSearchParams): unknown {
    const offset = Number(query.get("offset") ?? 0)
    const limit = Number(query.get("limit") ?? 20)
    const all = [...this.indexes.values()].map(describe)
    return { results: all.slice(offset, offset + limit), offset, limit, total: all.length }
  }

  private create(body: unknown): Answer {
    const { uid, primaryKey } = body as { uid: string; primaryKey?: string }
    onlyKeys(body as object, ["uid", "primaryKey"])
    if (!/^[A-Za-z0-9_-]{1,400}$/.test(uid))
      throw new Refusal(400, "invalid_index_uid", `\`${uid}\` is no index uid`)
    return this.tasks.enqueue("indexCreation", uid, () => {
      if (this.indexes.has(uid))
        throw new Refusal(409, "index_already_exists", `Index \`${uid}\` already exists.`)
      this.indexes.set(uid, new IndexState(uid, primaryKey ?? "id"))
    })
  }

  private inIndex(uid: string, [first, second]: string[], body: unknown): Answer {
    if (first === "search") return [200, searchState(this.index(uid), body as SearchBody)]
    if (first !== "documents") throw new Refusal(404, "not_found", `No such endpoint: ${first}`)
    if (second === undefined)
      return this.tasks.enqueue("documentAdditionOrUpdate", uid, () =>
        this.index(uid).put(body as StoredDocument[]),
      )
    if (second === "delete-batch")
      return this.tasks.enqueue("documentDeletion", uid, () => {
        for (const id of body as string[]) this.index(uid).documents.delete(String(id))
      })
    if (second !== "delete") throw new Refusal(404, "not_found", `No such endpoint: ${second}`)
    const { filter } = body as { filter: string }
    const matches = parseFilter(filter, this.index(uid).settings.filterableAttributes)
    return this.tasks.enqueue("documentDeletion", uid, () => {
      const { documents } = this.index(uid)
      for (const [id, document] of documents) if (matches(document)) documents.delete(id)
    })
  }

  private settings(uid: string, [first]: string[], body: unknown): Answer {
    if (first !== "settings") throw new Refusal(404, "not_found", `No such endpoint: ${first}`)
    checkSettings(body as Partial<IndexSettings>)
    return this.tasks.enqueue("settingsUpdate", uid, () =>
      this.index(uid).updateSettings(body as Partial<IndexSettings>),
    )
  }

  private remove(uid: string, [first]: string[]): Answer {
    if (first === "documents")
      return this.tasks.enqueue("documentDeletion", uid, () => this.index(uid).documents.clear())
    return this.tasks.enqueue("indexDeletion", uid, () => {
      this.index(uid)
      this.indexes.delete(uid)
    })
  }
}

function describe({ uid, primaryKey, createdAt, updatedAt }: IndexState): unknown {
  return { uid, primaryKey, createdAt, updatedAt }
}
