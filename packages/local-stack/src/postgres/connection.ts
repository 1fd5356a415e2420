import pg from "pg"

const user = "postgres"
const password = "postgres"

/** Credentials of a cluster that listens on this machine only. */
export const credentials = { user, password }

/** Connection string of one database of the cluster. */
export function databaseUrl(port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}

/** Runs `work` on a connection of its own and closes it whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  // A server that stops while we are connected reports it here; the pending query rejects by itself.
  client.on("error", () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
