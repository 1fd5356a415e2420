import { execFile } from "node:child_process"
import { readFile } from "node:fs/promises"
import path from "node:path"
import { promisify } from "node:util"
import { isAlive, untilGone } from "../process/alive.js"

const run = promisify(execFile)

/** What a running cluster writes about itself into `postmaster.pid`. */
export interface Postmaster {
  pid: number
  port: number
}

/** Reads the pid file's text: pid on the first line, port on the fourth. */
export function parsePostmaster(text: string): Postmaster | undefined {
  const lines = text.split("\n")
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && port > 0 ? { pid, port } : undefined
}

/**
 * The cluster that a former, killed parent may have left running on this folder. A stale file names a dead pid, or
 * for a moment one that is just dying: callers still test a connection.
 */
export async function livePostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(path.join(data, "postmaster.pid"), "utf8").catch(() => "")
  const found = parsePostmaster(text)
  return found && isAlive(found.pid) ? found : undefined
}

/** Whether the process is a Postgres at all, and not a stranger that was given a dead one's pid. */
export async function isPostgres(pid: number): Promise<boolean> {
  const name = process.platform === "linux" ? await nameOnLinux(pid) : await nameByPs(pid)
  return path.basename(name).startsWith("postgres")
}

async function nameOnLinux(pid: number): Promise<string> {
  return (await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "")).trim()
}

async function nameByPs(pid: number): Promise<string> {
  const said = await run("ps", ["-o", "comm=", "-p", String(pid)]).catch(() => ({ stdout: "" }))
  return said.stdout.trim()
}

/** Asks Postgres for a fast shutdown (open transactions roll back, data is flushed) and waits for its end. */
export async function stopPostmaster(pid: number): Promise<void> {
  if (!(await isPostgres(pid))) return
  process.kill(pid, "SIGINT")
  if (await untilGone(pid, 20_000)) return
  process.kill(pid, "SIGQUIT")
  await untilGone(pid, 5_000)
}
