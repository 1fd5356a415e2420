import { createHash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import LookupThrottle from "./models/lookup-throttle"
import OrderGroup from "./models/order-group"

interface SqlManager {
  execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]>
}

/** How often something was tried in the present window, and when that window ends. */
export interface Tries {
  tries: number
  windowEndsAt: Date
}

export class MarketplaceService extends MedusaService({ OrderGroup, LookupThrottle }) {
  /** Places the group if this run still is the one that places it; false when another has taken over. */
  @InjectTransactionManager()
  async finishAttempt(
    groupId: string,
    attempt: string,
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const rows = await sql(context).execute<{ id: string }>(
      `update order_group set status = 'placed', placed_at = ?, updated_at = now()
       where id = ? and attempt = ? and status = 'pending' and deleted_at is null returning id`,
      [at, groupId, attempt],
    )
    return rows.length === 1
  }

  /** Carts whose placing began longer ago than any run lasts: their server died. Oldest first. */
  @InjectTransactionManager()
  async cartsOfDeadAttempts(
    minutes: number,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    const rows = await sql(context).execute<{ cart_id: string }>(
      `select cart_id from order_group
       where status = 'pending' and attempt is not null and deleted_at is null
         and updated_at < now() - make_interval(mins => ?)
       order by updated_at, id limit ?`,
      [minutes, limit],
    )
    return rows.map((row) => row.cart_id)
  }

  /** Counts one more try of a key, in one statement, so that servers that count at once miss none. */
  @InjectTransactionManager()
  async countTry(key: string, windowSeconds: number, @MedusaContext() context: Context = {}): Promise<Tries> {
    const rows = await sql(context).execute<{ tries: number; window_ends_at: string | Date }>(
      `insert into lookup_throttle (id, key, tries, window_ends_at)
       values (?, ?, 1, now() + make_interval(secs => ?))
       on conflict (key) where deleted_at is null do update set
         tries = case when lookup_throttle.window_ends_at <= now() then 1 else lookup_throttle.tries + 1 end,
         window_ends_at = case when lookup_throttle.window_ends_at <= now()
           then excluded.window_ends_at else lookup_throttle.window_ends_at end,
         updated_at = now()
       returning tries, window_ends_at`,
      [generateEntityId(undefined, "thr"), digest(key), windowSeconds],
    )
    const row = rows[0]
    return { tries: row?.tries ?? 0, windowEndsAt: new Date(row?.window_ends_at ?? 0) }
  }

  /** Takes one try back: it was right, so it was no guess. */
  @InjectTransactionManager()
  async forgiveTry(key: string, @MedusaContext() context: Context = {}): Promise<void> {
    await sql(context).execute("update lookup_throttle set tries = greatest(tries - 1, 0) where key = ?", [
      digest(key),
    ])
  }

  /** Forgets windows that are over. */
  @InjectTransactionManager()
  async forgetOldTries(@MedusaContext() context: Context = {}): Promise<void> {
    await sql(context).execute("delete from lookup_throttle where window_ends_at < now()", [])
  }
}

const sql = (context: Context) => context.transactionManager as SqlManager
/** Addresses and codes are not written down as such. */
const digest = (key: string) => createHash("sha256").update(key).digest("base64url")
