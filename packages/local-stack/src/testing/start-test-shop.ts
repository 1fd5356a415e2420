import path from "node:path"
import { anyFreePort } from "../ports/free-port.js"
import { dropDatabase } from "../postgres/databases.js"
import { type ServiceCommand, startService } from "../process/service.js"
import { stopService } from "../process/stop-service.js"
import { untilHealthy } from "../process/until-healthy.js"
import { buildBackend, buildStorefront } from "../shop/build.js"
import { publishableKey } from "../shop/publishable-key.js"
import { backendServer, storefrontEnvironment, storefrontServer } from "../shop/servers.js"
import { createDatabaseFromTemplate } from "./template.js"
import { startTestPostgres } from "./test-postgres.js"
import { testBackendEnvironment, testLogs } from "./test-settings.js"

/** A server of the test shop. */
export interface TestServer {
  url: string
  stop(): Promise<void>
}

/** A whole shop on a database of its own. */
export interface TestShop {
  storefrontUrl: string
  backendUrl: string
  databaseUrl: string
  publishableKey: string
  /** Stops the servers and drops the database. */
  stop(): Promise<void>
}

/** More environment for one of the servers, e.g. a clock that a test moves. */
type MoreEnvironment = Record<string, string>

/** Starts the built backend on a database and waits until it answers. */
export async function startBackend(options: {
  databaseUrl: string
  port: number
  storefrontUrl?: string
  env?: MoreEnvironment
}): Promise<TestServer> {
  const env = testBackendEnvironment(options)
  await buildBackend(env)
  const command = backendServer({ ...env, ...options.env }, logOf(`backend-${options.port}`))
  return startServer(command, options.port, "/health")
}

/** Starts the built storefront against a backend and waits until it answers. */
export async function startStorefront(options: {
  backendUrl: string
  publishableKey: string
  port: number
  env?: MoreEnvironment
}): Promise<TestServer> {
  await buildStorefront()
  const env = storefrontEnvironment({ ...options, sessionSecret: "a session secret only for the tests" })
  const command = storefrontServer({ ...env, ...options.env }, logOf(`storefront-${options.port}`))
  return startServer(command, options.port, "/healthz")
}

/** Starts database, backend and storefront on free ports; nothing of `pnpm start` is touched. */
export async function startTestShop(
  options: { backendEnv?: MoreEnvironment; storefrontEnv?: MoreEnvironment } = {},
): Promise<TestShop> {
  const postgres = await startTestPostgres()
  const name = `shop_${process.pid}`
  const databaseUrl = await createDatabaseFromTemplate(postgres, name)
  const key = await publishableKey(databaseUrl)
  const [backendPort, port] = [await anyFreePort(), await anyFreePort()]
  const backendUrl = `http://localhost:${backendPort}`
  const servers = await Promise.all([
    startBackend({
      databaseUrl,
      port: backendPort,
      storefrontUrl: `http://localhost:${port}`,
      ...(options.backendEnv ? { env: options.backendEnv } : {}),
    }),
    startStorefront({
      backendUrl,
      publishableKey: key,
      port,
      ...(options.storefrontEnv ? { env: options.storefrontEnv } : {}),
    }),
  ])
  return {
    storefrontUrl: `http://localhost:${port}`,
    backendUrl,
    databaseUrl,
    publishableKey: key,
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()))
      await dropDatabase(postgres, name)
      await postgres.release()
    },
  }
}

async function startServer(command: ServiceCommand, port: number, health: string): Promise<TestServer> {
  const service = startService(command)
  const url = `http://localhost:${port}`
  await untilHealthy(service, `http://127.0.0.1:${port}${health}`)
  return { url, stop: () => stopService(service) }
}

function logOf(name: string): { file: string } {
  return { file: path.join(testLogs, `${name}.log`) }
}
