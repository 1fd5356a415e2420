import { createRequire } from "node:module"
import type pg from "pg"
import type { Provider } from "./definition.js"

interface Manager {
  execute(sql: string, values?: unknown[]): Promise<unknown[]>
  transactional<T>(run: (manager: Manager) => Promise<T>): Promise<T>
}

interface StockModule {
  PostgresSearchService: new (dependencies: { manager: Manager; logger: Console }) => Provider
}

/**
 * Medusa's own Postgres provider, to be measured beside ours: its class as published, its own migrations, and in
 * place of the application's entity manager a pool.
 */
export async function stockProvider(pool: pg.Pool): Promise<Provider> {
  const require = createRequire(import.meta.url)
  const {
    PostgresSearchService,
  }: StockModule = require("@medusajs/search-postgres/dist/services/postgres-search.js")
  const statements: string[] = []
  for (const name of ["Migration20260807120000"]) {
    const migration = require(`@medusajs/search-postgres/dist/migrations/${name}.js`)
    await migration[name].prototype.up.call({ addSql: (sql: string) => statements.push(sql) })
  }
  for (const statement of statements) await pool.query(statement)
  return new PostgresSearchService({ manager: managerOver(pool), logger: console })
}

function managerOver(runner: pg.Pool | pg.PoolClient): Manager {
  return {
    execute: async (sql, values = []) => {
      let n = 0
      const { rows } = await runner.query(
        sql.replace(/\?/g, () => `$${++n}`),
        values,
      )
      return rows
    },
    transactional: async (run) => {
      if (!("connect" in runner && "totalCount" in runner)) return run(managerOver(runner))
      const client = await runner.connect()
      try {
        await client.query("begin")
        const result = await run(managerOver(client))
        await client.query("commit")
        return result
      } catch (error) {
        await client.query("rollback")
        throw error
      } finally {
        client.release()
      }
    },
  }
}
