import path from "node:path"
import { stateFolder } from "../paths.js"
import { requireFreePort } from "../ports/free-port.js"
import type { RunningPostgres } from "../postgres/start-postgres.js"
import { startPostgres } from "../postgres/start-postgres.js"
import type { Lifetime } from "../process/lifetime.js"
import { RunRecord } from "../process/run-record.js"
import { say, step } from "../terminal/step.js"
import { backendEnvironment } from "./backend-environment.js"
import { buildPackages } from "./build.js"
import { type ContextFor, prepareDatabase } from "./database.js"
import { publishableKey } from "./publishable-key.js"
import { readOrDrawSecrets, type Secrets } from "./secrets.js"
import { storefrontEnvironment } from "./servers.js"
import { type Ports, readPorts } from "./settings.js"

/** Name of the shop's database in the start profile. */
export const database = "cho_phien"

/** The shop of this clone while a command works on it. */
export interface Shop {
  ports: Ports
  secrets: Secrets
  postgres: RunningPostgres
  record: RunRecord
  /** The backend's environment for the shop's database. */
  backendEnv: Record<string, string>
}

/** File that says who runs the shop of this clone. */
export const runRecordFile = path.join(stateFolder("start"), "running.json")

/** Folder of the shop's logs. */
export const shopLogs = path.join(stateFolder("start"), "logs")

/** Takes the clone, checks its ports, then starts Postgres while the packages are built. */
export async function openShop(life: Lifetime): Promise<Shop> {
  const ports = readPorts(process.env)
  const record = new RunRecord(runRecordFile)
  await record.take()
  life.onEnd(() => record.release())
  await requireFreePort(ports.storefront, "STOREFRONT_PORT")
  await requireFreePort(ports.backend, "BACKEND_PORT")
  const secrets = await readOrDrawSecrets()
  const [postgres] = await Promise.all([openPostgres(life, ports.postgres), step("packages", buildPackages)])
  return {
    ports,
    secrets,
    postgres,
    record,
    backendEnv: environmentOf(ports, secrets, postgres.url(database)),
  }
}

/** Starts the shop's Postgres and sees to its end. */
export async function openPostgres(life: Lifetime, port: number): Promise<RunningPostgres> {
  const postgres = await step(
    "Postgres",
    () => startPostgres("start", port),
    (started) => (started.reused ? "was still running" : ""),
  )
  life.onEnd(() => postgres.stop())
  if (postgres.movedTo) {
    say(`  This folder is closed to the database's user, so the data lies in ${postgres.movedTo}.`)
  }
  return postgres
}

/** Makes, migrates or just finds the shop's database. */
export async function openDatabase({ ports, secrets, postgres }: Shop): Promise<void> {
  const contextFor: ContextFor = (databaseUrl) => ({
    env: environmentOf(ports, secrets, databaseUrl),
    logs: shopLogs,
  })
  const words = { made: "migrated and seeded", migrated: "migrated", ready: "nothing to do" }
  await step(
    "database",
    () => prepareDatabase(postgres, database, contextFor),
    (outcome) => words[outcome],
  )
}

/** The storefront's environment; known once the seed has made the publishable key. */
export async function storefrontEnv({ ports, secrets, postgres }: Shop): Promise<Record<string, string>> {
  return storefrontEnvironment({
    port: ports.storefront,
    backendUrl: `http://localhost:${ports.backend}`,
    publishableKey: await publishableKey(postgres.url(database)),
    sessionSecret: secrets.sessionSecret,
  })
}

/** The backend's environment in the start profile. */
export function environmentOf(ports: Ports, secrets: Secrets, databaseUrl: string): Record<string, string> {
  return backendEnvironment({
    databaseUrl,
    port: ports.backend,
    storefrontUrl: `http://localhost:${ports.storefront}`,
    uploadDir: path.join(stateFolder("start"), "uploads"),
    mailboxDir: path.join(stateFolder("start"), "mailbox"),
    ...secrets,
  })
}
