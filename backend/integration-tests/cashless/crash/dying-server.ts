import { spawn } from "node:child_process"
import { createRequire } from "node:module"
import path from "node:path"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import mendDeadPurchases from "../../../src/jobs/mend-dead-purchases"
import settleTransfers from "../../../src/jobs/settle-transfers"
import { reconcile } from "../../../src/workflows/payment/reconcile/reconcile"
import type { Harness } from "../../harness"

const backend = path.resolve(import.meta.dirname, "../../..")
const cli = createRequire(import.meta.url).resolve("@medusajs/cli/cli.js", { paths: [backend] })

export type Deed = "place" | "transfer" | "card" | "expire"

/** Lets another server do the deed and die after that step; answers how it ended: killed, or the deed had no such step. */
export function dieAfter(deed: Deed, input: object, step: string, times = 1): Promise<"killed" | "ended"> {
  const script = "./integration-tests/cashless/crash/dies-after.ts"
  const args = [cli, "exec", script, deed, JSON.stringify(input), step, String(times)]
  const child = spawn(process.execPath, args, { cwd: backend, stdio: "ignore", env: process.env })
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (_code, signal) => resolve(signal === "SIGKILL" ? "killed" : "ended"))
  })
}

/** What minutes do: leases of the dead lapse, and what it left has been quiet for long. */
export async function letMinutesPass(h: Harness): Promise<void> {
  const connection = h.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.raw(
    "update locking set expiration = now() - interval '1 second' where expiration is not null",
  )
  await connection.raw(
    "update order_group set updated_at = now() - interval '10 minutes' where status = 'pending'",
  )
}

/** The jobs that run by themselves every few minutes. */
export async function runTheJobs(h: Harness): Promise<void> {
  await mendDeadPurchases(h.container)
  await settleTransfers(h.container)
  await reconcile(h.container, 0)
}
