import { execFile } from "node:child_process"
import { chmod, mkdtemp, rm } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { repoRoot } from "@cho-phien/local-stack"

const run = promisify(execFile)

/** A fresh clone of what is committed here, in a folder of its own that the database's user may enter. */
export async function coldClone(): Promise<{ folder: string; remove(): Promise<void> }> {
  const around = await mkdtemp(path.join(os.tmpdir(), "cho-phien-bench-"))
  await chmod(around, 0o755)
  const folder = path.join(around, "clone")
  await run("git", ["clone", "--quiet", "--no-local", "--depth", "1", `file://${repoRoot}`, folder])
  return { folder, remove: () => rm(around, { recursive: true, force: true }) }
}
