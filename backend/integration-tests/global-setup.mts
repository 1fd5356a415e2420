import os from "node:os"
import path from "node:path"
import {
  anyFreePort,
  createDatabaseFromTemplate,
  dropDatabase,
  startTestPostgres,
  testBackendEnvironment,
} from "@cho-phien/local-stack/testing"

/** Gives the run a fresh copy of the seeded database; the worker inherits its address through the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres()
  const name = `integration_${process.pid}`
  const databaseUrl = await createDatabaseFromTemplate(postgres, name)
  Object.assign(process.env, testBackendEnvironment({ databaseUrl, port: await anyFreePort() }), {
    LOG_LEVEL: "warn",
    MEDUSA_ADMIN_DISABLED: "true",
    CHO_PHIEN_CLOCK_FILE: path.join(os.tmpdir(), `cho-phien-clock-${process.pid}`),
  })
  return async () => {
    await dropDatabase(postgres, name)
    await postgres.release()
  }
}
