import { createHash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { Voucher } from "./models/voucher"
import { VoucherUse } from "./models/voucher-use"

interface SqlManager {
  execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]>
}

export interface TakenUse {
  orderGroupId: string
  /** Phone of the buyer, E.164; kept as a digest. */
  phone: string
  voucherIds: readonly string[]
}

/** Thrown inside the transaction, so that no use of the purchase stays. */
export class UsesRefusal extends Error {
  constructor(
    readonly voucherId: string,
    readonly reason: "used-up" | "used-by-buyer",
  ) {
    super(`Voucher ${voucherId}: ${reason}`)
  }
}

/** Vouchers and their uses. */
export class VoucherService extends MedusaService({ Voucher, VoucherUse }) {
  /**
   * Takes one use of each voucher for a purchase, all or none; throws `UsesRefusal`. The row of the promotion is
   * locked by its own update, so buyers at once follow each other. Asked again for the same purchase it takes nothing.
   */
  @InjectTransactionManager()
  async takeUses(use: TakenUse, @MedusaContext() context: Context = {}): Promise<void> {
    for (const voucherId of [...new Set(use.voucherIds)].sort()) await takeUse(sql(context), use, voucherId)
  }

  /** Gives back the uses of a purchase, or those of some vouchers; twice is once. Answers how many came back. */
  @InjectTransactionManager()
  async returnUses(
    orderGroupId: string,
    voucherIds: readonly string[] | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    const returned = await sql(context).execute<{ voucher_id: string }>(
      `update voucher_use set returned_at = now(), updated_at = now()
       where order_group_id = ? and returned_at is null and deleted_at is null
         and (?::text is null or voucher_id = any(string_to_array(?::text, ',')))
       returning voucher_id`,
      [orderGroupId, voucherIds?.join(",") ?? null, voucherIds?.join(",") ?? null],
    )
    for (const { voucher_id } of returned)
      await sql(context).execute(
        `update promotion set used = greatest(used - 1, 0), updated_at = now()
         where id = (select promotion_id from voucher where id = ?)`,
        [voucher_id],
      )
    return returned.length
  }
}

async function takeUse(db: SqlManager, { orderGroupId, phone }: TakenUse, voucherId: string): Promise<void> {
  const [had] = await db.execute<{ id: string }>(
    "select id from voucher_use where voucher_id = ? and order_group_id = ? and returned_at is null and deleted_at is null",
    [voucherId, orderGroupId],
  )
  if (had) return
  const [counted] = await db.execute<{ id: string }>(
    `update promotion set used = used + 1, updated_at = now()
     where id = (select promotion_id from voucher where id = ? and deleted_at is null)
       and ("limit" is null or used < "limit") and status = 'active' and deleted_at is null
     returning id`,
    [voucherId],
  )
  if (!counted) throw new UsesRefusal(voucherId, "used-up")
  const buyer = createHash("sha256").update(`buyer:${phone}`).digest("base64url")
  const [over] = await db.execute<{ id: string }>(
    `select v.id from voucher v where v.id = ? and v.per_buyer <=
       (select count(*) from voucher_use u
        where u.voucher_id = v.id and u.buyer_key = ? and u.returned_at is null and u.deleted_at is null)`,
    [voucherId, buyer],
  )
  if (over) throw new UsesRefusal(voucherId, "used-by-buyer")
  await db.execute(
    "insert into voucher_use (id, voucher_id, order_group_id, buyer_key) values (?, ?, ?, ?)",
    [generateEntityId(undefined, "vuse"), voucherId, orderGroupId, buyer],
  )
}

const sql = (context: Context) => context.transactionManager as SqlManager
