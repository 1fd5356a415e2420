import type { DiscrepancyKind } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Two places that disagree about money, or money that nobody can place. */
export interface Finding {
  kind: DiscrepancyKind
  subject: string
  code: string | null
  /** Whole đồng: by how much, or over how much it is. */
  amountDong: number
  detail: string
}

/** What was written less than so many minutes ago may be in the middle of a run, and is left to it. */
export const QUIET_MINUTES = 2

/** Rows of a statement that only reads. */
export async function rowsOf<Row>(
  container: MedusaContainer,
  sql: string,
  bindings: readonly (string | number)[] = [],
): Promise<Row[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ rows: Row[] }>(sql, [...bindings])
  return rows
}
