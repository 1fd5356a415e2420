import { hasDatabase } from "../postgres/databases.js"
import { startPostgres } from "../postgres/start-postgres.js"
import { live } from "../process/lifetime.js"
import { RunRecord } from "../process/run-record.js"
import { Sentence } from "../sentence.js"
import { buildPackages } from "../shop/build.js"
import { seed } from "../shop/medusa.js"
import { readOrDrawSecrets } from "../shop/secrets.js"
import { readPorts } from "../shop/settings.js"
import { database, environmentOf, runRecordFile, shopLogs } from "../shop/shop.js"
import { step } from "../terminal/step.js"

/** `pnpm seed`: runs the seed again on the shop's database, running or not; what is there stays. */
await live(async (life) => {
  const ports = readPorts(process.env)
  const secrets = await readOrDrawSecrets()
  const isOpen = await new RunRecord(runRecordFile).isTaken()
  const [postgres] = await Promise.all([startPostgres("start", ports.postgres), buildPackages()])
  if (!isOpen) life.onEnd(() => postgres.stop())
  if (!(await hasDatabase(postgres, database))) {
    throw new Sentence("There is no shop yet; `npx pnpm start` makes and seeds one.")
  }
  const env = environmentOf(ports, secrets, postgres.url(database))
  await step("seed", () => seed({ env, logs: shopLogs }))
  return 0
})
