import { spawn } from "node:child_process"
import { createWriteStream } from "node:fs"
import { mkdir, readFile } from "node:fs/promises"
import path from "node:path"
import { Sentence } from "../sentence.js"
import { track, untrack } from "./tracked.js"

/** A program that runs to its end. */
export interface Command {
  program: string
  args: string[]
  cwd: string
  env?: Record<string, string | undefined>
  /** Where its output goes; it is shown only when the program fails. */
  log: string
}

/** Runs the program to its end; a failure throws with the last lines of its output. */
export async function runOnce(command: Command): Promise<void> {
  await mkdir(path.dirname(command.log), { recursive: true })
  const log = createWriteStream(command.log)
  const child = spawn(command.program, command.args, {
    cwd: command.cwd,
    env: { ...process.env, ...command.env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  })
  track(child)
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })
  const outcome = await new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message))
    child.once("close", (code, signal) => resolve(code === 0 ? "" : `it ended with ${signal ?? code}`))
  })
  untrack(child)
  await new Promise((resolve) => log.end(resolve))
  if (outcome) throw new Sentence(await explain(command, outcome))
}

async function explain(command: Command, outcome: string): Promise<string> {
  const said = (await readFile(command.log, "utf8")).trimEnd().split("\n").slice(-40).join("\n")
  return `${path.basename(command.program)} ${command.args.join(" ")}: ${outcome}\n${said}\n(whole output: ${command.log})`
}
