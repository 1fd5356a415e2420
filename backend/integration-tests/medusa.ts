import path from "node:path"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import { startApp } from "@medusajs/test-utils"

/** A Medusa that answers on a port of this machine, in the same process as the specs. */
export interface RunningMedusa {
  url: string
  container: MedusaContainer
}

const key = Symbol.for("cho-phien.medusa")
const shared = globalThis as { [key]?: Promise<RunningMedusa> }

/** Boots on first use; every later file of the run finds it running. */
export function runningMedusa(): Promise<RunningMedusa> {
  shared[key] ??= boot()
  return shared[key]
}

/** Jobs are run by the specs that are about them: one that came by itself would see the clock another spec has moved. */
async function boot(): Promise<RunningMedusa> {
  const { container, port } = await startApp({ cwd: path.resolve(import.meta.dirname, "..") })
  await new WorkflowScheduler().clear()
  return { url: `http://127.0.0.1:${port}`, container }
}
