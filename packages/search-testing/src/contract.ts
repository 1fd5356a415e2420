import { afterAll, beforeAll, describe } from "vitest"
import { describeAnswers } from "./contract/answers.js"
import { describeBadInput } from "./contract/bad-input.js"
import { describeFacets } from "./contract/facets.js"
import { describeFilters } from "./contract/filters.js"
import { describePages } from "./contract/pages.js"
import { describeVersions } from "./contract/versions.js"
import { type Abilities, worldOf } from "./contract/world.js"
import { describeWrites } from "./contract/writes.js"
import type { Provider } from "./definition.js"
import type { RunningProvider } from "./postgres.js"

/** The behaviour of a search provider, whatever the engine. */
export function describeSearchContract(
  engine: string,
  start: () => Promise<RunningProvider<Provider>>,
  abilities: Abilities,
): void {
  describe(`${engine} as a search provider`, () => {
    let running: RunningProvider<Provider>
    const world = worldOf(() => running.provider, abilities)

    beforeAll(async () => {
      running = await start()
      await world.settled(await running.provider.upsertIndex({ index: world.definition }))
      await world.write(world.documents)
    }, 120_000)

    afterAll(async () => {
      await running.provider.deleteIndex({ index: world.definition.physical_name })
      await running.stop()
    })

    describeFilters(world)
    describeFacets(world)
    describePages(world)
    describeAnswers(world)
    describeBadInput(world)
    describeWrites(world)
    describeVersions(world)
  })
}
