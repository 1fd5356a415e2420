import { spawn } from "node:child_process"
import { openSync, readFileSync } from "node:fs"
import { setTimeout as pause } from "node:timers/promises"
import { answers } from "./answers.js"
import { serverFlags } from "./flags.js"
import type { PostgresHome } from "./home.js"
import type { Postmaster } from "./postmaster.js"

/**
 * In a session of its own: Ctrl-C in the terminal reaches only us, and the database is stopped last. Its output
 * goes to a file, so it outlives a killed parent instead of dying on a closed pipe half-way through a write.
 */
export async function launch(
  home: PostgresHome,
  port: number,
  throwaway: boolean,
  log: string,
): Promise<Postmaster> {
  const output = openSync(log, "w")
  const child = spawn(
    home.binaries.postgres,
    ["-D", home.data, "-p", String(port), ...serverFlags(throwaway)],
    {
      ...home.user,
      cwd: home.data,
      detached: true,
      stdio: ["ignore", output, output],
      env: { ...process.env, LC_ALL: "C" },
    },
  )
  const ended = new Promise<Error>((resolve) => {
    child.once("error", resolve)
    child.once("exit", () => resolve(new Error("it ended at once")))
  })
  child.unref()
  const failure = await Promise.race([ended, untilAnswering(port, home.data)])
  if (failure) throw new Error(`Postgres did not start: ${failure.message}\n${lastLines(log)}`)
  return { pid: child.pid ?? 0, port }
}

async function untilAnswering(port: number, data: string): Promise<Error | undefined> {
  const end = Date.now() + 60_000
  while (!(await answers(port, data))) {
    if (Date.now() > end) return new Error("no answer within 60 seconds")
    await pause(50)
  }
  return undefined
}

function lastLines(log: string): string {
  return readFileSync(log, "utf8").trimEnd().split("\n").slice(-8).join("\n")
}
