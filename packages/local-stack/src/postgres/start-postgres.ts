import { spawn } from "node:child_process"
import { openSync, readFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { type Profile, stateFolder } from "../paths.js"
import { anyFreePort, requireFreePort } from "../ports/free-port.js"
import { databaseUrl, withClient } from "./connection.js"
import { serverFlags } from "./flags.js"
import { type PostgresHome, postgresHome } from "./home.js"
import { initialiseOnce } from "./initialise.js"
import { livePostmaster, type Postmaster, stopPostmaster } from "./postmaster.js"

/** A cluster that answers. */
export interface RunningPostgres {
  pid: number
  port: number
  /** True when a cluster that was already running was taken over. */
  reused: boolean
  /** Where the data lies when the repository itself is closed to the Postgres user. */
  movedTo?: string
  url(database: string): string
  stop(): Promise<void>
}

/**
 * Starts the profile's cluster, or takes over the one that still runs on its folder. The test profile trades
 * durability for speed and takes any free port; the start profile uses the given one.
 */
export async function startPostgres(profile: Profile, port?: number): Promise<RunningPostgres> {
  const home = await postgresHome(profile)
  const left = await answering(home)
  if (left) return running(left, home, true)

  const throwaway = profile === "test"
  if (port !== undefined) await requireFreePort(port, "PGPORT")
  await initialiseOnce(home, throwaway)
  const started = await launch(home, port ?? (await anyFreePort()), throwaway, logFile(profile))
  return running(started, home, false)
}

/** Stops the profile's cluster if one runs, whoever started it. */
export async function stopPostgres(profile: Profile): Promise<void> {
  const found = await livePostmaster((await postgresHome(profile)).data)
  if (found) await stopPostmaster(found.pid)
}

function running(found: Postmaster, home: PostgresHome, reused: boolean): RunningPostgres {
  return {
    ...found,
    reused,
    ...(home.movedTo ? { movedTo: home.movedTo } : {}),
    url: (database) => databaseUrl(found.port, database),
    stop: () => stopPostmaster(found.pid),
  }
}

async function answering(home: PostgresHome): Promise<Postmaster | undefined> {
  const found = await livePostmaster(home.data)
  return found && (await answers(found.port)) ? found : undefined
}

/**
 * In a session of its own: Ctrl-C in the terminal reaches only us, and the database is stopped last. Its output
 * goes to a file, so it outlives a killed parent instead of dying on a closed pipe half-way through a write.
 */
async function launch(
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
  const failure = await Promise.race([ended, untilAnswering(port)])
  if (failure) throw new Error(`Postgres did not start: ${failure.message}\n${lastLines(log)}`)
  return { pid: child.pid ?? 0, port }
}

async function untilAnswering(port: number): Promise<Error | undefined> {
  const end = Date.now() + 60_000
  while (!(await answers(port))) {
    if (Date.now() > end) return new Error("no answer within 60 seconds")
    await pause(50)
  }
  return undefined
}

async function answers(port: number): Promise<boolean> {
  return withClient(databaseUrl(port, "postgres"), (client) => client.query("select 1")).then(
    () => true,
    () => false,
  )
}

function logFile(profile: Profile): string {
  return path.join(stateFolder(profile), "postgres.log")
}

function lastLines(log: string): string {
  return readFileSync(log, "utf8").trimEnd().split("\n").slice(-8).join("\n")
}
