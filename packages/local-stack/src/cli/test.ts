import { type Lifetime, live } from "../process/lifetime.js"
import { Sentence } from "../sentence.js"
import { buildBackend, buildPackages, buildStorefront } from "../shop/build.js"
import { say, step } from "../terminal/step.js"
import { findChromium } from "../testing/find-chromium.js"
import { testBackendEnvironment } from "../testing/test-settings.js"
import { runTestStep, type TestStep } from "../testrun/run-test-step.js"
import { browserStep, checkStep, integrationSteps, unitSteps } from "../testrun/steps.js"
import { addUp, closingLine, type Tally } from "../testrun/tally.js"

const oneFailure: Tally = { passed: 0, failed: 1 }
const times: string[] = []
const failures: string[] = []

/** `pnpm test`: everything that is checked, in the order in which mistakes are cheapest to find. */
await live(async (life) => {
  const packages = await attempt("packages", buildPackages)
  if (packages.failed) return close([packages])
  const before = await inOrder(life, [checkStep(), ...unitSteps(), ...integrationSteps()])
  const build = await attempt("build", buildShop)
  const browser = build.failed ? [] : [await inBrowser(life)]
  return close([...before, build, ...browser])
})

/** Goes on after a failure, so that one run shows everything that is wrong. */
async function inOrder(life: Lifetime, steps: TestStep[]): Promise<Tally[]> {
  const tallies: Tally[] = []
  for (const one of steps) {
    if (life.isEnding) break
    tallies.push(await timed(one.name, () => tested(one)))
  }
  return tallies
}

async function tested(one: TestStep): Promise<Tally> {
  const result = await runTestStep(one)
  failures.push(...result.failures.map((failure) => `  ${one.name}: ${failure}`))
  return result.tally
}

async function inBrowser(life: Lifetime): Promise<Tally> {
  let chromium = ""
  const found = await attempt("Chromium", async () => {
    chromium = findChromium()
  })
  return found.failed ? found : addUp(await inOrder(life, [browserStep(chromium)]))
}

async function buildShop(): Promise<void> {
  await buildStorefront()
  await buildBackend(testBackendEnvironment({ databaseUrl: "postgres://localhost/unused", port: 9000 }))
}

/** A step of our own that runs no tests: its failure counts as one. */
async function attempt(name: string, work: () => Promise<void>): Promise<Tally> {
  return timed(name, () =>
    step(name, work).then(
      () => ({ passed: 0, failed: 0 }),
      (error: unknown) => {
        say(`\n${error instanceof Sentence ? error.message : String(error)}\n`)
        return oneFailure
      },
    ),
  )
}

async function timed(name: string, work: () => Promise<Tally>): Promise<Tally> {
  const began = performance.now()
  const tally = await work()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  times.push(`  ${name.padEnd(36)}${seconds.padStart(7)} s   ${closingLine(tally)}`)
  return tally
}

/** What failed is said once more at the end, where it is found; the closing line stands alone and last: programs read it. */
function close(tallies: Tally[]): number {
  const sum = addUp(tallies)
  say(`\n${times.join("\n")}\n`)
  if (failures.length > 0) say(`Failed:\n${failures.join("\n")}\n`)
  say(closingLine(sum))
  return sum.failed > 0 ? 1 : 0
}
