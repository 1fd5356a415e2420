import path from "node:path"
import { inRepo } from "../paths.js"
import { type Command, runOnce } from "../process/run-once.js"

/** Medusa's command line, run by this Node without a shell. */
export const medusaCli = inRepo("backend", "node_modules", "@medusajs", "cli", "cli.js")

/** Environment and log folder of one-off Medusa commands. */
export interface MedusaContext {
  env: Record<string, string>
  logs: string
}

/** Brings the database's tables to the state of the code. */
export async function migrate(context: MedusaContext): Promise<void> {
  await runOnce(medusa(["db:migrate"], "migrate", context))
}

/** Fills the shop; the script itself leaves alone what is there. */
export async function seed(context: MedusaContext): Promise<void> {
  await runOnce(medusa(["exec", "./src/scripts/seed.ts"], "seed", context))
}

function medusa(args: string[], name: string, context: MedusaContext): Command {
  return {
    program: process.execPath,
    args: [medusaCli, ...args],
    cwd: inRepo("backend"),
    env: context.env,
    log: path.join(context.logs, `${name}.log`),
  }
}
