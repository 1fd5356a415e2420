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
  })
  return async () => {
    await dropDatabase(postgres, name)
    await postgres.release()
  }
}
