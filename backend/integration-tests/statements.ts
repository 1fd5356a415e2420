import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Runs `work` and returns the SQL statements that the server sent meanwhile: the guard against N+1. */
export async function statementsDuring(
  container: MedusaContainer,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sent: string[] = []
  const note = (query: { sql: string }) => sent.push(query.sql)
  connection.on("query", note)
  try {
    await work()
  } finally {
    connection.removeListener("query", note)
  }
  return sent
}
