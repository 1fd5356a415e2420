import { readFile, rm } from "node:fs/promises"
import path from "node:path"
import { inRepo } from "../paths.js"
import type { ScriptCommand } from "../process/package-script.js"
import { startService } from "../process/service.js"
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

/** Runs the step with its output on the terminal and counts what it tested. */
export async function runTestStep({ name, command, report }: TestStep): Promise<Tally> {
  if (report) await rm(report, { force: true })
  const service = startService({ ...command, name, output: "inherit" })
  const { succeeded } = await service.ended
  return tallyOfStep(succeeded, report ? await readTally(report) : [])
}

/** A program that crashed before writing its report has none. */
async function readTally(report: string): Promise<Tally[]> {
  const text = await readFile(report, "utf8").catch(() => undefined)
  return text === undefined ? [] : [tallyOfReport(text)]
}
