import { anyFreePort } from "@cho-phien/local-stack/testing"

/** The run's search engine listens at this port; the worker that boots Medusa starts it. */
export default async function setup(): Promise<void> {
  process.env.MEILISEARCH_URL = `http://127.0.0.1:${await anyFreePort()}`
}
