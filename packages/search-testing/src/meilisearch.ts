import { MeilisearchProvider } from "@cho-phien/search-meilisearch"
import { startStrictMeilisearch } from "./meilisearch/server.js"
import type { RunningProvider } from "./postgres.js"

/** The Meilisearch provider against the strict server in memory. */
export async function startMeilisearchProvider(): Promise<RunningProvider<MeilisearchProvider>> {
  const server = await startStrictMeilisearch()
  const provider = new MeilisearchProvider({}, { host: server.host, api_key: server.apiKey })
  return { provider, stop: () => server.stop() }
}

/** The same against a real server. */
export function realMeilisearchProvider(host: string, apiKey?: string): RunningProvider<MeilisearchProvider> {
  const provider = new MeilisearchProvider({}, { host, ...(apiKey ? { api_key: apiKey } : {}) })
  return { provider, stop: () => Promise.resolve() }
}
