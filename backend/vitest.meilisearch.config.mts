import { mergeConfig } from "vitest/config"
import shared from "./vitest.integration.config.mts"

/** The same shop, searched by Meilisearch: a strict server in memory behind a real socket, never a real one. */
const config = mergeConfig(shared, {
  test: {
    testTimeout: 120_000,
    globalSetup: ["./integration-tests/meilisearch/engine-port.mts"],
  },
})
config.test.include = ["integration-tests/meilisearch/**/*.spec.ts"]
config.test.exclude = []

export default config
