import path from "node:path"
import { fileURLToPath } from "node:url"

/** The folder that holds package.json of the whole house. This file sits in packages/local-stack/{src,dist}. */
export const repoRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..")

/** The shop that `pnpm start` keeps, the throwaway one of `pnpm test`, or a cluster of one test's own. */
export type Profile = "start" | "test" | `scratch-${string}`

/** Git-ignored folder of one profile: markers, secrets, logs and (unless unreachable) the database. */
export function stateFolder(profile: Profile): string {
  return path.join(repoRoot, ".cho-phien", profile)
}

/** Path inside a workspace of the repository, e.g. `inRepo("backend", "src")`. */
export function inRepo(...parts: string[]): string {
  return path.join(repoRoot, ...parts)
}
