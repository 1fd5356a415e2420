import { withClient } from "../postgres/connection.js"
import { type RunningPostgres, startPostgres } from "../postgres/start-postgres.js"

/** The throwaway cluster of the tests; several test runs may share it. */
export interface TestPostgres extends RunningPostgres {
  /** Stops the cluster unless another run is connected to it. */
  release(): Promise<void>
}

/** Starts the throwaway cluster on any free port, or joins the one that runs. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const cluster = await startPostgres("test")
  return {
    ...cluster,
    release: async () => {
      if (!(await isShared(cluster))) await cluster.stop()
    },
  }
}

async function isShared(cluster: RunningPostgres): Promise<boolean> {
  return withClient(cluster.url("postgres"), async (client) => {
    const others = await client.query(
      "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1",
    )
    return others.rowCount === 1
  })
}
