import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { Sentence } from "../sentence.js"
import { untilGone } from "./alive.js"
import { identify, isSameAndAlive, type ProcessIdentity } from "./identity.js"
import { signalGroup } from "./tracked.js"

interface RunRecordContent {
  runner: ProcessIdentity
  children: ProcessIdentity[]
}

/**
 * Who runs on a state folder. It keeps a second run away, and after a kill -9 it lets the next run find and end the
 * servers that were left behind.
 */
export class RunRecord {
  private content: RunRecordContent | undefined

  constructor(private readonly file: string) {}

  /** Takes the folder, ending what a killed run left; throws one sentence when another run is alive. */
  async take(): Promise<void> {
    const former = await this.read()
    if (former && former.runner.pid !== process.pid && (await isSameAndAlive(former.runner))) {
      throw new Sentence(
        `Chợ Phiên is already running here (process ${former.runner.pid}). Stop that one first.`,
      )
    }
    await Promise.all((former?.children ?? []).map(endLeftover))
    const runner = await identify(process.pid)
    if (!runner) throw new Error("This process cannot describe itself.")
    this.content = { runner, children: [] }
    await this.write()
  }

  /** Whether another run is alive on the folder. */
  async isTaken(): Promise<boolean> {
    const former = await this.read()
    return former !== undefined && (await isSameAndAlive(former.runner))
  }

  /** Notes a server, so that it can be ended if we are killed. */
  async note(pid: number): Promise<void> {
    const child = await identify(pid)
    if (!child || !this.content) return
    this.content.children.push(child)
    await this.write()
  }

  /** Gives the folder back. */
  async release(): Promise<void> {
    await rm(this.file, { force: true })
  }

  private async read(): Promise<RunRecordContent | undefined> {
    const text = await readFile(this.file, "utf8").catch(() => undefined)
    try {
      return text === undefined ? undefined : (JSON.parse(text) as RunRecordContent)
    } catch {
      return undefined
    }
  }

  private async write(): Promise<void> {
    await mkdir(path.dirname(this.file), { recursive: true })
    const part = `${this.file}.${process.pid}`
    await writeFile(part, JSON.stringify(this.content))
    await rename(part, this.file)
  }
}

async function endLeftover(child: ProcessIdentity): Promise<void> {
  if (!(await isSameAndAlive(child))) return
  signalGroup(child.pid, "SIGTERM")
  if (await untilGone(child.pid, 5_000)) return
  signalGroup(child.pid, "SIGKILL")
  await pause(100)
}
