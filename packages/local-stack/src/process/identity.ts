import { execFile } from "node:child_process"
import { readFile } from "node:fs/promises"
import { promisify } from "node:util"
import { isAlive } from "./alive.js"

const run = promisify(execFile)

/** A process that can be recognised later: pids are given again, a pid together with its start is not. */
export interface ProcessIdentity {
  pid: number
  startedAt: string
}

/** Describes a running process; undefined when it is gone. */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  if (!isAlive(pid)) return undefined
  const startedAt = process.platform === "linux" ? await startOnLinux(pid) : await startByPs(pid)
  return startedAt ? { pid, startedAt } : undefined
}

/** Whether the very process described still runs. */
export async function isSameAndAlive(known: ProcessIdentity): Promise<boolean> {
  return (await identify(known.pid))?.startedAt === known.startedAt
}

/** Field 22 of /proc/<pid>/stat, counted after the name in brackets, which may hold spaces. */
async function startOnLinux(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "")
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  return fields[0] === "Z" ? undefined : fields[19]
}

async function startByPs(pid: number): Promise<string | undefined> {
  const said = await run("ps", ["-o", "lstart=", "-p", String(pid)]).catch(() => undefined)
  return said?.stdout.trim() || undefined
}
