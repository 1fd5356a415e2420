import { inRepo } from "../paths.js"
import { packageScript } from "../process/package-script.js"
import type { ServiceCommand } from "../process/service.js"
import { medusaCli } from "./medusa.js"

type Output = ServiceCommand["output"]

/** What the storefront must be told. */
export interface StorefrontSettings {
  port: number
  backendUrl: string
  publishableKey: string
  sessionSecret: string
}

/** The storefront's environment variables. */
export function storefrontEnvironment(settings: StorefrontSettings): Record<string, string> {
  return {
    PORT: String(settings.port),
    PUBLIC_URL: `http://localhost:${settings.port}`,
    MEDUSA_URL: settings.backendUrl,
    MEDUSA_PUBLISHABLE_KEY: settings.publishableKey,
    SESSION_SECRET: settings.sessionSecret,
  }
}

/** The built backend. Medusa finds its configuration, compiled, in the folder it is started in. */
export function backendServer(env: Record<string, string>, output: Output): ServiceCommand {
  return {
    name: "backend",
    program: process.execPath,
    args: [medusaCli, "start"],
    cwd: inRepo("backend", ".medusa", "server"),
    env: { ...env, NODE_ENV: "production" },
    output,
  }
}

/** The built storefront. */
export function storefrontServer(env: Record<string, string>, output: Output): ServiceCommand {
  const script = packageScript("storefront", "start")
  return {
    ...script,
    name: "storefront",
    args: ["-c", `exec ${script.args[1]}`],
    env: { ...script.env, ...env, NODE_ENV: "production" },
    output,
  }
}

/** A workspace's own `dev` script: rebuilds and reloads when a file changes. */
export function watcher(workspace: string, env: Record<string, string>): ServiceCommand {
  const script = packageScript(workspace, "dev")
  const development = { ...script.env, ...env, NODE_ENV: "development" }
  return { ...script, name: workspace, env: development, output: "prefixed" }
}
