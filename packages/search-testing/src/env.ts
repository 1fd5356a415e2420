/** A real Meilisearch server to run the suites against, when there is one. */
export const realMeilisearch: { host: string; apiKey?: string } | undefined = process.env.MEILISEARCH_URL
  ? {
      host: process.env.MEILISEARCH_URL,
      ...(process.env.MEILISEARCH_KEY ? { apiKey: process.env.MEILISEARCH_KEY } : {}),
    }
  : undefined
