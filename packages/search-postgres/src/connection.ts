/** One statement with its values in `$1`, `$2` … */
export interface Statement {
  text: string
  values: unknown[]
}

export interface Rows<Row> {
  rows: Row[]
}

/** The part of a `pg` client we use. */
export interface RawConnection {
  query<Row>(statement: Statement | string): Promise<Rows<Row>>
}

/**
 * The pool of the application: Medusa hands its modules the shared Knex instance as `__pg_connection__`. Its raw
 * connections are `pg` clients, so that values travel as parameters and never inside the text.
 */
export interface ConnectionPool {
  client: {
    acquireConnection(): Promise<RawConnection>
    releaseConnection(connection: RawConnection): Promise<void> | void
  }
}

/** Lends a connection to `work` and takes it back whatever happens. */
export async function withConnection<T>(
  pool: ConnectionPool,
  work: (connection: RawConnection) => Promise<T>,
): Promise<T> {
  const connection = await pool.client.acquireConnection()
  try {
    return await work(connection)
  } finally {
    await pool.client.releaseConnection(connection)
  }
}

/** All of `work` or nothing of it. */
export function inTransaction<T>(
  pool: ConnectionPool,
  work: (connection: RawConnection) => Promise<T>,
): Promise<T> {
  return between(pool, "begin", work)
}

/**
 * One snapshot for all statements of a search. The planner is told what it cannot know: the word vectors lie outside
 * the row, so scanning the table is far dearer than it thinks; compiling such short queries costs more than it gives.
 */
export function inSearchTransaction<T>(
  pool: ConnectionPool,
  work: (connection: RawConnection) => Promise<T>,
): Promise<T> {
  const begin = `begin isolation level repeatable read read only; set local enable_seqscan = off;
    set local jit = off; set local work_mem = '32MB'; set local max_parallel_workers_per_gather = 0`
  return between(pool, begin, work)
}

function between<T>(
  pool: ConnectionPool,
  begin: string,
  work: (connection: RawConnection) => Promise<T>,
): Promise<T> {
  return withConnection(pool, async (connection) => {
    await connection.query(begin)
    try {
      const result = await work(connection)
      await connection.query("commit")
      return result
    } catch (error) {
      await connection.query("rollback")
      throw error
    }
  })
}
