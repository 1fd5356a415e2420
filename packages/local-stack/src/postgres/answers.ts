import { databaseUrl, withClient } from "./connection.js"

/** Whether this very folder is served on the port: another clone's Postgres may have the usual port. */
export async function answers(port: number, data: string): Promise<boolean> {
  return withClient(databaseUrl(port, "postgres"), async (client) => {
    const shown = await client.query<{ data_directory: string }>("show data_directory")
    return shown.rows[0]?.data_directory === data
  }).catch(() => false)
}
