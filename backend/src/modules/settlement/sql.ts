import type { Context } from "@medusajs/framework/types"

/** The transaction's own connection. */
export interface SqlManager {
  execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]>
}

export const sql = (context: Context) => context.transactionManager as SqlManager

/** The exact value that Medusa keeps beside the number of a big one. */
export const rawOf = (dong: number): string => JSON.stringify({ value: String(dong), precision: 20 })

/** `?, ?, ?` for a list that is not empty. */
export const marks = (list: readonly unknown[]): string => list.map(() => "?").join(", ")
