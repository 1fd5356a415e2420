import { spawn } from "node:child_process"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import {
  anyFreePort,
  createDatabaseFromTemplate,
  dropDatabase,
  startTestPostgres,
  testBackendEnvironment,
} from "@cho-phien/local-stack/testing"
import { median, pairedRatio } from "../report/arithmetic.js"
import type { Section } from "../report/section.js"
import { figure } from "../report/table.js"

interface Measured {
  lines: number
  producers: number
  oursMs: number[]
  stockMs: number[]
}

const backend = path.resolve(import.meta.dirname, "../../../../backend")

/** How long a prepared cart takes to become orders, beside Medusa's own completion, on a database of its own. */
export async function measureCompletion(rounds: number): Promise<Section> {
  const measured = await inAFreshDatabase((databaseUrl) => measuredBy(databaseUrl, rounds))
  return {
    title: "Completing a purchase: one order per producer, beside Medusa's single order",
    head: ["cart", "ours ms", "Medusa ms", "ours takes"],
    rows: measured.map(({ lines, producers, oursMs, stockMs }) => [
      `${lines} lines, ${producers} producers`,
      figure(median(oursMs)),
      figure(median(stockMs)),
      `×${figure(pairedRatio(oursMs, stockMs))}`,
    ]),
    notes: [
      "A prepared cart (address, shipping, prices) becomes orders with stock reserved and cash payments opened.",
      "Both in one process, in turns, the same goods; medians over the rounds, the ratio within each round.",
    ],
    figures: measured,
  }
}

async function inAFreshDatabase<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const postgres = await startTestPostgres()
  const name = `completion_${process.pid}`
  try {
    return await work(await createDatabaseFromTemplate(postgres, name))
  } finally {
    await dropDatabase(postgres, name)
    await postgres.release()
  }
}

async function measuredBy(databaseUrl: string, rounds: number): Promise<Measured[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "cho-phien-completion-"))
  const file = path.join(folder, "completion.json")
  const cli = createRequire(path.join(backend, "package.json")).resolve("@medusajs/cli/cli.js")
  const args = [cli, "exec", "./bench/complete-purchase.ts", file, String(rounds)]
  const env = { ...process.env, ...testBackendEnvironment({ databaseUrl, port: await anyFreePort() }) }
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(process.execPath, args, {
        cwd: backend,
        env,
        stdio: ["ignore", "ignore", "inherit"],
      })
      child.once("error", reject)
      child.once("exit", resolve)
    })
    if (code !== 0) throw new Error(`Completing purchases ended with ${code}`)
    return JSON.parse(await readFile(file, "utf8")) as Measured[]
  } finally {
    await rm(folder, { recursive: true })
  }
}
