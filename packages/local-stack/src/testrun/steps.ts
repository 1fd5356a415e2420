import { readdirSync } from "node:fs"
import { inRepo } from "../paths.js"
import { packageScript, scriptsOf } from "../process/package-script.js"
import { reportFile, type TestStep } from "./run-test-step.js"

/** Formatting, types and the arrows of the design. */
export function checkStep(): TestStep {
  return { name: "check", command: packageScript(".", "check") }
}

/** Unit tests of every workspace that has some. */
export function unitSteps(): TestStep[] {
  const packages = readdirSync(inRepo("packages")).sort()
  const workspaces = [...packages.map((name) => `packages/${name}`), "backend", "storefront"]
  return workspaces.filter((workspace) => scriptsOf(workspace).test).map((name) => vitestStep(name, "test"))
}

/**
 * The backend against a real Postgres, over real HTTP; again as a shop that is paid without cash, as one whose
 * producers are paid directly, as one searched by Meilisearch, and with servers that are killed.
 */
export function integrationSteps(): TestStep[] {
  return ["test:integration", "test:cashless", "test:direct", "test:meilisearch", "test:crash"].map(
    (script) => vitestStep("backend", script),
  )
}

/** The journeys of people in a real browser. */
export function browserStep(chromium: string): TestStep {
  const report = reportFile("browser")
  const command = packageScript("e2e", "test:browser", ["--reporter=list,json"])
  const env = { ...command.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: chromium }
  return { name: "browser", command: { ...command, env }, report }
}

function vitestStep(workspace: string, script: string): TestStep {
  const report = reportFile(`${workspace}-${script}`.replaceAll(":", "-"))
  const more = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`, "--passWithNoTests"]
  return { name: `${workspace} ${script}`, command: packageScript(workspace, script, more), report }
}
