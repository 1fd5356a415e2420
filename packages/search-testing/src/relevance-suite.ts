import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { catalogueDocuments, GOODS } from "./catalogue.js"
import generalisation from "./data/generalisation.json" with { type: "json" }
import relevance from "./data/relevance.json" with { type: "json" }
import { catalogueDefinition, type Provider } from "./definition.js"
import type { RunningProvider } from "./postgres.js"
import { type JudgedQuery, judgeRelevance, relevanceReport } from "./relevance.js"

/** The share of present queries that must be met, for the suite and for the queries written after the engine. */
export interface Bar {
  suite: number
  generalisation: number
}

/** Runs the judged queries over the demonstration catalogue. */
export function describeRelevance(
  engine: string,
  start: () => Promise<RunningProvider<Provider>>,
  bar: Bar,
): void {
  describe(`relevance on ${engine}`, () => {
    const definition = catalogueDefinition(`relevance_${process.pid}`)
    let running: RunningProvider<Provider>

    beforeAll(async () => {
      running = await start()
      const { provider } = running
      await provider.upsertIndex({ index: definition })
      const task = await provider.upsertDocuments({
        index: definition.physical_name,
        definition,
        documents: catalogueDocuments(),
      })
      await provider.waitForTask?.(task)
    }, 120_000)

    afterAll(async () => {
      await running.provider.deleteIndex({ index: definition.physical_name })
      await running.stop()
    })

    it.each<[string, JudgedQuery[], number]>([
      ["the suite", relevance.queries as JudgedQuery[], bar.suite],
      ["queries written after the engine", generalisation.queries as JudgedQuery[], bar.generalisation],
    ])("meets %s", { timeout: 120_000 }, async (title, queries, share) => {
      const names = GOODS.map(({ name }) => name)
      const verdicts = await judgeRelevance(running.provider, definition, queries, names)
      const report = relevanceReport(`${engine}, ${title}`, verdicts)
      process.stdout.write(`${report}\n`)
      const present = verdicts.filter(({ outcome }) => outcome !== "absent")
      const met = present.filter(({ outcome }) => outcome === "met")
      expect(met.length / present.length, report).toBeGreaterThanOrEqual(share)
      expect(present.length / verdicts.length).toBeGreaterThanOrEqual(0.8)
    })
  })
}
