import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync, openSync, readFileSync } from "node:fs"
import path from "node:path"
import { prefixLines } from "./prefix-lines.js"
import { track } from "./tracked.js"

/** A server that runs until it is stopped. */
export interface ServiceCommand {
  name: string
  program: string
  args: string[]
  cwd: string
  env: Record<string, string>
  /** A file for its output, our terminal with the name before each line, or our terminal as it is. */
  output: { file: string } | "prefixed" | "inherit"
}

/** A started server. */
export interface Service {
  name: string
  pid: number
  /** Settles when the process is gone. */
  ended: Promise<ServiceEnd>
}

/** How a server ended, with the reason in words. */
export interface ServiceEnd {
  succeeded: boolean
  reason: string
}

/**
 * Starts a server in a process group of its own. With a file as output it survives our death without writing to a
 * closed pipe; the next run finds it by the run record.
 */
export function startService(command: ServiceCommand): Service {
  const output = channelFor(command.output)
  const child = spawn(command.program, command.args, {
    cwd: command.cwd,
    env: { ...process.env, ...command.env },
    stdio: ["ignore", output, output],
    detached: process.platform !== "win32",
  })
  track(child)
  prefixLines(child.stdout, process.stdout, command.name)
  prefixLines(child.stderr, process.stderr, command.name)
  return { name: command.name, pid: child.pid ?? 0, ended: endOf(child, command) }
}

function endOf(child: ChildProcess, command: ServiceCommand): Promise<ServiceEnd> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ succeeded: false, reason: error.message }))
    child.once("exit", (code, signal) =>
      resolve({ succeeded: code === 0, reason: `it ended with ${signal ?? code}${lastWords(command)}` }),
    )
  })
}

function channelFor(output: ServiceCommand["output"]): "pipe" | "inherit" | number {
  if (output === "prefixed") return "pipe"
  return output === "inherit" ? "inherit" : openLog(output.file)
}

function lastWords({ output }: ServiceCommand): string {
  if (typeof output === "string") return ""
  const lines = readFileSync(output.file, "utf8").trimEnd().split("\n").slice(-20)
  return `\n${lines.join("\n")}\n(whole output: ${output.file})`
}

function openLog(file: string): number {
  mkdirSync(path.dirname(file), { recursive: true })
  return openSync(file, "w")
}
