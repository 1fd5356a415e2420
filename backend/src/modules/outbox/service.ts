import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { AGAIN_SQL, CLAIM_SQL, FAILED_SQL, GIVE_UP_SQL, KEEP_WORDS_SQL, PUT_SQL, SENT_SQL } from "./claim-sql"
import { OutboxMail } from "./models/outbox-mail"
import { LEASE_SECONDS, MAX_TRIES, waitAfter } from "./patience"
import type { ClaimedMail, NewMail } from "./rows"

interface SqlManager {
  execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]>
}

/** Letters that are to be sent, are being sent, were sent or were given up. */
export class OutboxService extends MedusaService({ OutboxMail }) {
  /** Queues letters; one whose key is known is not queued twice. Answers how many are new. */
  @InjectTransactionManager()
  async put(mails: readonly NewMail[], @MedusaContext() context: Context = {}): Promise<number> {
    if (mails.length === 0) return 0
    const rows = mails.map((mail) => ({ id: generateEntityId(undefined, "mail"), ...mail }))
    return (await sql(context).execute(PUT_SQL, [JSON.stringify(rows)])).length
  }

  /** Takes due letters under a lease; what a dead worker held is taken over when its lease is over. */
  @InjectTransactionManager()
  async claim(lease: string, limit: number, @MedusaContext() context: Context = {}): Promise<ClaimedMail[]> {
    await sql(context).execute(GIVE_UP_SQL, [MAX_TRIES])
    return await sql(context).execute<ClaimedMail>(CLAIM_SQL, [lease, LEASE_SECONDS, limit])
  }

  /** Keeps the words before the first sending, so that every try sends the same. */
  @InjectTransactionManager()
  async keepWords(
    { id, lease }: ClaimedMail,
    words: { subject: string; text: string; html: string },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await sql(context).execute(KEEP_WORDS_SQL, [words.subject, words.text, words.html, id, lease])
  }

  /** False when another worker has taken over meanwhile. */
  @InjectTransactionManager()
  async markSent({ id, lease }: ClaimedMail, @MedusaContext() context: Context = {}): Promise<boolean> {
    return (await sql(context).execute(SENT_SQL, [id, lease])).length === 1
  }

  /** Tries again later, longer each time, and gives up visibly in the end. */
  @InjectTransactionManager()
  async markFailed(
    { id, lease, tries }: ClaimedMail,
    error: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const minutes = waitAfter(tries)
    const state = minutes === null ? "failed" : "waiting"
    await sql(context).execute(FAILED_SQL, [state, minutes ?? 0, error.slice(0, 500), id, lease])
  }

  /** An operator sends a letter once more; false when it is waiting or on its way anyhow. */
  @InjectTransactionManager()
  async sendAgain(id: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    return (await sql(context).execute(AGAIN_SQL, [id])).length === 1
  }
}

const sql = (context: Context) => context.transactionManager as SqlManager
