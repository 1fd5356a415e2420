import { rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { afterEach, expect, it } from "vitest"
import { stateFolder } from "../paths.js"
import { untilGone } from "../process/alive.js"
import { withClient } from "./connection.js"
import { postgresHome } from "./home.js"
import { startPostgres, stopPostgres } from "./start-postgres.js"

const profile = "scratch-crash"
afterEach(async () => {
  await stopPostgres(profile)
  await rm(stateFolder(profile), { recursive: true, force: true })
})

it("starts after a crash, also when a stranger now has the pid that Postgres left in its file", async () => {
  const first = await startPostgres(profile)
  const { data } = await postgresHome(profile)
  process.kill(first.pid, "SIGKILL")
  await untilGone(first.pid, 5_000)
  const pidFile = `${process.pid}\n${data}\n1764055000\n${first.port}\n\n127.0.0.1\n`
  await writeFile(path.join(data, "postmaster.pid"), pidFile)

  const second = await startPostgres(profile)
  expect(second.reused).toBe(false)
  const answer = await withClient(second.url("postgres"), (client) => client.query("select 1"))
  expect(answer.rowCount).toBe(1)
}, 60_000)
