import { rm } from "node:fs/promises"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { isAlive } from "../process/alive.js"
import { answers } from "./answers.js"
import { isPostgres, livePostmaster, type Postmaster } from "./postmaster.js"

/**
 * The cluster that an earlier parent left on this folder, once it answers; it may still be recovering. A pid that
 * now belongs to another program is a leftover of a crash, and Postgres would refuse to start beside it.
 */
export async function leftRunning(data: string): Promise<Postmaster | undefined> {
  const found = await livePostmaster(data)
  if (!found) return undefined
  if (!(await isPostgres(found.pid))) {
    await rm(path.join(data, "postmaster.pid"), { force: true })
    return undefined
  }
  const end = Date.now() + 30_000
  while (isAlive(found.pid) && Date.now() < end) {
    if (await answers(found.port, data)) return found
    await pause(100)
  }
  return undefined
}
