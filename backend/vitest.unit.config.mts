import { defineConfig } from "vitest/config"

/** Rules and pure mappings beside their source: no database, no server. */
export default defineConfig({
  test: { include: ["src/**/*.test.ts"], environment: "node", passWithNoTests: true },
})
