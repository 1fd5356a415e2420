import { rm } from "node:fs/promises"
import path from "node:path"
import { createInterface } from "node:readline/promises"
import { stateFolder } from "../paths.js"
import { fallbackFolder } from "../postgres/home.js"
import { stopPostgres } from "../postgres/start-postgres.js"
import { live } from "../process/lifetime.js"
import { RunRecord } from "../process/run-record.js"
import { Sentence } from "../sentence.js"
import { runRecordFile } from "../shop/shop.js"
import { say } from "../terminal/step.js"

/** `pnpm reset`: deletes the shop's database, uploads and secrets; the next start makes new ones. */
await live(async () => {
  await requireConsent(process.argv.includes("--yes"))
  await new RunRecord(runRecordFile).take()
  await stopPostgres("start")
  await rm(path.join(fallbackFolder(), "start"), { recursive: true, force: true })
  await rm(stateFolder("start"), { recursive: true, force: true })
  say("The shop is empty. `npx pnpm start` makes a new one.")
  return 0
})

async function requireConsent(isGiven: boolean): Promise<void> {
  if (isGiven) return
  if (!process.stdin.isTTY)
    throw new Sentence("Nobody is here to ask. Run `npx pnpm reset --yes` to delete the shop.")
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question("Delete all orders, products and uploads of this shop? [y/N] ")
  terminal.close()
  if (!/^y(es)?$/i.test(answer.trim())) throw new Sentence("Nothing was deleted.")
}
