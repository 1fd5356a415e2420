import path from "node:path"
import { fileURLToPath } from "node:url"
import { Sentence } from "./sentence.js"

/** The folder that holds package.json of the whole house. This file sits in packages/local-stack/{src,dist}. */
export const repoRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..")

/** The shop that `pnpm start` keeps, the throwaway one of `pnpm test`, or a cluster of one test's own. */
export type Profile = "start" | "test" | `scratch-${string}`

/**
 * Git-ignored folder of one profile: markers, secrets, logs and (unless unreachable) the database. With SHOP_STATE=x the
 * shop of `start` lies in `start-x`, so that a second shop of the same clone keeps away from the first.
 */
export function stateFolder(profile: Profile): string {
  return path.join(repoRoot, ".cho-phien", profile === "start" ? shopFolder(process.env.SHOP_STATE) : profile)
}

/** Strict about the name: `reset` deletes what it leads to. */
function shopFolder(name: string | undefined): string {
  if (!name) return "start"
  if (/^[a-z0-9-]+$/.test(name)) return `start-${name}`
  throw new Sentence(`SHOP_STATE is "${name}"; it takes small letters, digits and dashes.`)
}

/** Path inside a workspace of the repository, e.g. `inRepo("backend", "src")`. */
export function inRepo(...parts: string[]): string {
  return path.join(repoRoot, ...parts)
}
