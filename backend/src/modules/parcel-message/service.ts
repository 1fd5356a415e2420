import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { ParcelMessage } from "./models/parcel-message"
import type { Writer } from "./rows"

interface SqlManager {
  execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]>
}

/** Threads of messages, one a parcel. */
export class ParcelMessageService extends MedusaService({ ParcelMessage }) {
  /** Notes as read what the other side has written about a parcel. */
  @InjectTransactionManager()
  async see(
    orderId: string,
    { reader, at }: { reader: Writer; at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await (context.transactionManager as SqlManager).execute(
      `update parcel_message set read_at = ?, updated_at = now()
       where order_id = ? and writer <> ? and read_at is null and deleted_at is null`,
      [at, orderId, reader],
    )
  }
}
