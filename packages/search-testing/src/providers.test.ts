import { describeSearchContract } from "./contract.js"
import { realMeilisearch } from "./env.js"
import { realMeilisearchProvider, startMeilisearchProvider } from "./meilisearch.js"
import { startPostgresProvider } from "./postgres.js"
import { describeRelevance } from "./relevance-suite.js"

describeSearchContract("Postgres", startPostgresProvider, { prefixFilters: true })
describeRelevance("Postgres", startPostgresProvider, { suite: 1, generalisation: 1 })

describeSearchContract("Meilisearch client, strict server in memory", startMeilisearchProvider, {
  prefixFilters: false,
})
describeRelevance("Meilisearch client, strict server in memory", startMeilisearchProvider, {
  suite: 0.95,
  generalisation: 0.95,
})

if (realMeilisearch) {
  const { host, apiKey } = realMeilisearch
  const start = async () => realMeilisearchProvider(host, apiKey)
  describeSearchContract("Meilisearch (real server)", start, { prefixFilters: false })
  describeRelevance("Meilisearch (real server)", start, { suite: 0.95, generalisation: 0.9 })
} else {
  process.stdout.write("Meilisearch (real server): not run, MEILISEARCH_URL is not set\n")
}
