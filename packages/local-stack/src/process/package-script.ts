import { readFileSync } from "node:fs"
import path from "node:path"
import { inRepo } from "../paths.js"

/** What to spawn for a package's own script. */
export interface ScriptCommand {
  program: string
  args: string[]
  cwd: string
  env: Record<string, string>
}

/**
 * The command of a workspace's package.json script, with the tools of the workspace and of the root on the path:
 * what `pnpm run` does, without starting pnpm.
 */
export function packageScript(workspace: string, script: string, more: string[] = []): ScriptCommand {
  const cwd = inRepo(workspace)
  const text = scriptsOf(workspace)[script]
  if (!text) throw new Error(`${workspace}/package.json has no script "${script}".`)
  const tools = [cwd, inRepo(".")].map((folder) => path.join(folder, "node_modules", ".bin"))
  return {
    program: "sh",
    args: ["-c", [text, ...more].join(" ")],
    cwd,
    env: { PATH: [...tools, process.env.PATH ?? ""].join(path.delimiter) },
  }
}

/** The scripts of a workspace's package.json. */
export function scriptsOf(workspace: string): Record<string, string> {
  const file = inRepo(workspace, "package.json")
  const content = JSON.parse(readFileSync(file, "utf8")) as { scripts?: Record<string, string> }
  return content.scripts ?? {}
}
