import { treeHash } from "../marker/tree-hash.js"
import { inRepo } from "../paths.js"

/** Everything that decides what a migrated and seeded database holds. */
const inputs = [
  inRepo("backend", "medusa-config.ts"),
  inRepo("backend", "package.json"),
  ...["modules", "links", "workflows", "scripts", "search", "seed"].map((name) =>
    inRepo("backend", "src", name),
  ),
  inRepo("backend", "data"),
  ...["ocop", "vietnam", "trade", "contract", "search-provider", "search-postgres"].map((name) =>
    inRepo("packages", name, "src"),
  ),
]

/**
 * Names the state that migrations and seed lead to. The seed dates its demonstration certificates relative to the
 * day it runs, so a template is good for one Vietnamese day.
 */
export async function templateHash(today = vietnamToday()): Promise<string> {
  return (await treeHash(inputs, today)).slice(0, 12)
}

function vietnamToday(): string {
  return new Date().toLocaleDateString("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })
}
