import { unknownIndex } from "@cho-phien/search-provider"
import { MedusaError } from "@medusajs/framework/utils"
import type { Meilisearch } from "meilisearch"

/** The server's client. The package is ESM only, so it is loaded when first needed, in this one place. */
export function lazyClient(options: {
  host: string
  apiKey?: string
  timeout: number
}): () => Promise<Meilisearch> {
  let client: Promise<Meilisearch> | undefined
  return () => {
    client ??= import("meilisearch").then(({ Meilisearch }) => new Meilisearch(options))
    return client
  }
}

/** What the client's errors carry; read by shape, because the classes are only known once the package is loaded. */
interface ApiError {
  cause?: { code?: string; message?: string }
  response?: { status?: number; headers?: { get(name: string): string | null } }
}

/** The code the server gave, when the error came from the server. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as Error & ApiError).cause?.code : undefined
}

/**
 * Turns the client's errors into Medusa's: an unknown index is NOT_FOUND (the module then reads its active version
 * anew), a refused query INVALID_DATA, a server that cannot be reached UNEXPECTED_STATE. A rate limit keeps its status
 * and waiting time, which seeding obeys.
 */
export async function translated<T>(index: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error) || error instanceof MedusaError) throw error
    const { cause, response } = error as Error & ApiError
    if (cause?.code === "index_not_found") throw unknownIndex(index)
    if (response?.status === 429) {
      const seconds = Number(response.headers?.get("retry-after"))
      throw Object.assign(error, { status: 429, retry_after: Number.isFinite(seconds) ? seconds : 1 })
    }
    const isOurs = response?.status === 400
    const type = isOurs ? MedusaError.Types.INVALID_DATA : MedusaError.Types.UNEXPECTED_STATE
    throw new MedusaError(
      type,
      `Meilisearch: ${cause?.message ?? error.message}`,
      cause?.code ?? "SEARCH_UNREACHABLE",
    )
  }
}
