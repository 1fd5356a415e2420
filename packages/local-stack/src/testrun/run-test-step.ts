import { readFile, rm } from "node:fs/promises"
import path from "node:path"
import { inRepo } from "../paths.js"
import type { ScriptCommand } from "../process/package-script.js"
import { startService } from "../process/service.js"
import { failuresOfReport } from "./failures.js"
import { type Tally, tallyOfReport, tallyOfStep } from "./tally.js"

/** A program of the test run; the file is where it writes its JSON report, if it runs tests. */
export interface TestStep {
  name: string
  command: ScriptCommand
  report?: string
}

/** Folder of the JSON reports. */
export const reports = inRepo(".cho-phien", "test", "reports")

/** Path of the JSON report of a step. */
export function reportFile(name: string): string {
  return path.join(reports, `${name.replaceAll("/", "-")}.json`)
}

/** What a step tested, and a line for each test that failed. */
export interface StepResult {
  tally: Tally
  failures: string[]
}

/** Runs the step with its output on the terminal and counts what it tested. */
export async function runTestStep({ name, command, report }: TestStep): Promise<StepResult> {
  if (report) await rm(report, { force: true })
  const service = startService({ ...command, name, output: "inherit" })
  const { succeeded } = await service.ended
  // A program that crashed before writing its report has none.
  const text = report ? await readFile(report, "utf8").catch(() => undefined) : undefined
  return {
    tally: tallyOfStep(succeeded, text === undefined ? [] : [tallyOfReport(text)]),
    failures: text === undefined ? [] : failuresOfReport(text),
  }
}
