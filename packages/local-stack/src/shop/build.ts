import { existsSync } from "node:fs"
import path from "node:path"
import { Marker, onceFor } from "../marker/marker.js"
import { treeHash } from "../marker/tree-hash.js"
import { inRepo } from "../paths.js"
import { packageScript } from "../process/package-script.js"
import { runOnce } from "../process/run-once.js"

/** Packages whose code ends up in the storefront's bundle; the backend requires them when it runs. */
const shared = ["contract", "label-art", "ocop", "trade", "vietnam"].map((name) =>
  inRepo("packages", name, "src"),
)

const logs = inRepo(".cho-phien", "build")
const marker = (name: string) => new Marker(path.join(logs, `${name}.built`))

/** Builds the workspace packages; turbo skips those that have not changed. */
export async function buildPackages(): Promise<void> {
  const turbo = packageScript(".", "build", ["--filter='./packages/*'", "--output-logs=errors-only"])
  await runOnce({ ...turbo, env: { ...turbo.env, TURBO_TELEMETRY_DISABLED: "1" }, log: logOf("packages") })
}

/** Builds the backend and its admin unless nothing changed since; says whether it built. */
export async function buildBackend(env: Record<string, string>): Promise<boolean> {
  const files = ["src", "medusa-config.ts", "package.json", "tsconfig.json"].map((name) =>
    inRepo("backend", name),
  )
  return buildOnce("backend", inRepo("backend", ".medusa", "server"), await treeHash(files), env)
}

/** Builds the storefront unless nothing changed since; says whether it built. */
export async function buildStorefront(): Promise<boolean> {
  const hash = await treeHash([inRepo("storefront"), ...shared])
  return buildOnce("storefront", inRepo("storefront", "build"), hash, {})
}

async function buildOnce(
  workspace: string,
  output: string,
  hash: string,
  env: Record<string, string>,
): Promise<boolean> {
  const mark = marker(workspace)
  if (!existsSync(output)) await mark.clear()
  return onceFor(mark, hash, async () => {
    const script = packageScript(workspace, "build")
    const production = { ...env, ...script.env, NODE_ENV: "production" }
    await runOnce({ ...script, env: production, log: logOf(workspace) })
  })
}

function logOf(name: string): string {
  return path.join(logs, `${name}.log`)
}
