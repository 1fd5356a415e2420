import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { Review } from "./models/review"

interface SqlManager {
  execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]>
}

/** Reviews of delivered goods. */
export class ReviewService extends MedusaService({ Review }) {
  /** How many reviews that are shown gave 1, 2, 3, 4, 5. */
  @InjectTransactionManager()
  async ratingsOf(productId: string, @MedusaContext() context: Context = {}): Promise<number[]> {
    const rows = await sql(context).execute<{ rating: number; count: string }>(
      `select rating, count(*) as count from review
       where product_id = ? and state = 'shown' and deleted_at is null group by rating`,
      [productId],
    )
    return [1, 2, 3, 4, 5].map((rating) => Number(rows.find((row) => row.rating === rating)?.count ?? 0))
  }

  /** A reader finds it unlawful; false when there is no such review on show. */
  @InjectTransactionManager()
  async report(id: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    const rows = await sql(context).execute<{ id: string }>(
      `update review set reports = reports + 1, updated_at = now()
       where id = ? and state = 'shown' and deleted_at is null returning id`,
      [id],
    )
    return rows.length === 1
  }
}

const sql = (context: Context) => context.transactionManager as SqlManager
