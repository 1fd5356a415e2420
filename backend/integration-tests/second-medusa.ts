import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createRequire } from "node:module"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { anyFreePort, publishableKey } from "@cho-phien/local-stack/testing"
import { Client } from "./client"

/** Longest a second server takes to boot on a busy machine, milliseconds. */
const PATIENCE_MS = 150_000

/** A second server process of the same program on the database of the run. */
export interface SecondMedusa {
  shop: Client
  stop(): Promise<void>
}

/** Starts it and waits until it answers. */
export async function secondMedusa(): Promise<SecondMedusa> {
  const port = await anyFreePort()
  const cwd = path.resolve(import.meta.dirname, "..")
  const cli = createRequire(path.join(cwd, "package.json")).resolve("@medusajs/cli/cli.js")
  const child = spawn(process.execPath, [cli, "start", "--port", String(port)], {
    cwd,
    env: { ...process.env, PORT: String(port) },
    stdio: "ignore",
  })
  const url = `http://127.0.0.1:${port}`
  await untilHealthy(url, child)
  const key = await publishableKey(process.env.DATABASE_URL ?? "")
  return {
    shop: new Client(url).with({ "x-publishable-api-key": key }),
    stop: async () => {
      if (child.exitCode !== null) return
      child.kill("SIGTERM")
      await once(child, "exit")
    },
  }
}

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const answer = await fetch(`${url}/health`).catch(() => undefined)
    if (answer?.ok) return
    if (child.exitCode !== null) throw new Error(`The second server ended with ${child.exitCode}`)
    if (Date.now() > until) throw new Error("The second server does not answer")
    await wait(500)
  }
}
