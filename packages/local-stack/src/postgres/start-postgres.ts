import { mkdir } from "node:fs/promises"
import path from "node:path"
import { type Profile, stateFolder } from "../paths.js"
import { anyFreePort, requireFreePort } from "../ports/free-port.js"
import { databaseUrl } from "./connection.js"
import { type PostgresHome, postgresHome } from "./home.js"
import { initialiseOnce } from "./initialise.js"
import { launch } from "./launch.js"
import { leftRunning } from "./left-running.js"
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
 * Starts the profile's cluster, or takes over the one that still runs on its folder. Every profile but
 * `start` trades durability for speed; without a port it takes any free one.
 */
export async function startPostgres(profile: Profile, port?: number): Promise<RunningPostgres> {
  await mkdir(stateFolder(profile), { recursive: true })
  const home = await postgresHome(profile)
  const left = await leftRunning(home.data)
  if (left) return running(left, home, true)

  const throwaway = profile !== "start"
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

function logFile(profile: Profile): string {
  return path.join(stateFolder(profile), "postgres.log")
}
