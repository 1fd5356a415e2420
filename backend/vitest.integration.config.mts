import { defineConfig } from "vitest/config"
import { ByName } from "./integration-tests/by-name.mts"
import { shareSourceWithMedusa } from "./integration-tests/share-source.mts"

/**
 * One process, one Medusa, one database for the whole run: files follow each other in the same worker
 * (`isolate: false`), the first one boots, the others find it running.
 */
export default defineConfig({
  plugins: [shareSourceWithMedusa()],
  test: {
    include: ["integration-tests/**/*.spec.ts"],
    exclude: [
      "integration-tests/cashless/**",
      "integration-tests/direct/**",
      "integration-tests/meilisearch/**",
    ],
    environment: "node",
    pool: "forks",
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: ByName },
    testTimeout: 60_000,
    hookTimeout: 180_000,
    globalSetup: ["./integration-tests/global-setup.mts"],
    setupFiles: ["./integration-tests/setup.cjs"],
  },
})
