import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { ReturnPhoto } from "./models/return-photo"
import { ReturnRequest } from "./models/return-request"
import type { ReturnRequestRow } from "./rows"

interface SqlManager {
  execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]>
}

/** Who decided what about a request, when and why. */
export interface Decision {
  state: "approved" | "refused"
  note: string
  /** Id of the admin user, later of the producer's. */
  actor: string
  at: Date
}

interface Wanted {
  filters: Record<string, unknown>
  skip?: number
  take?: number | null
  order?: Record<string, "ASC" | "DESC">
}

/** Requests to send goods back, and photos of what is wrong. */
export class ReturnRequestService extends MedusaService({ ReturnRequest, ReturnPicture: ReturnPhoto }) {
  /** Requests, the oldest first unless said otherwise. */
  async readRequests({ filters, skip = 0, take = null, order = { requested_at: "ASC", id: "ASC" } }: Wanted) {
    const [rows, count] = await this.listAndCountReturnRequests(filters, { skip, take, order })
    return { rows: rows as unknown as ReturnRequestRow[], count }
  }

  /** Ids of the photos, by request, in the order they came; their pictures are read one by one. */
  async photoIdsOf(requestIds: readonly string[]): Promise<Map<string, string[]>> {
    const photos = await this.listReturnPictures(
      { return_request_id: [...requestIds] },
      { select: ["id", "return_request_id", "position"], order: { position: "ASC" }, take: null },
    )
    const ids = new Map<string, string[]>()
    for (const { id, return_request_id } of photos)
      ids.set(return_request_id, [...(ids.get(return_request_id) ?? []), id])
    return ids
  }

  /** Decides a request that nobody has decided; false when somebody has. */
  @InjectTransactionManager()
  async decide(
    id: string,
    { state, note, actor, at }: Decision,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const rows = await sql(context).execute<{ id: string }>(
      `update return_request set state = ?, decided_at = ?, decided_by = ?, decision_note = ?, updated_at = now()
       where id = ? and state = 'requested' and deleted_at is null returning id`,
      [state, at, actor, note, id],
    )
    return rows.length === 1
  }

  /** The goods are back and the money is given back; false when that was noted before. */
  @InjectTransactionManager()
  async finish(
    id: string,
    { refundDong, at }: { refundDong: number; at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const rows = await sql(context).execute<{ id: string }>(
      `update return_request set state = 'received', received_at = ?, refund_dong = ?, raw_refund_dong = ?::jsonb,
         updated_at = now()
       where id = ? and state = 'approved' and deleted_at is null returning id`,
      [at, refundDong, JSON.stringify({ value: String(refundDong), precision: 20 }), id],
    )
    return rows.length === 1
  }
}

const sql = (context: Context) => context.transactionManager as SqlManager
