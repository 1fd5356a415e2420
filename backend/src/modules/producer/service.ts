import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { Refusal } from "../../errors/refusal"
import { ProducerErrors } from "./errors"
import { BankAccount } from "./models/bank-account"
import { Producer } from "./models/producer"
import type { ProducerFields, ProducerRow } from "./rows"

interface SqlManager {
  execute(sql: string, parameters: unknown[]): Promise<{ revision: number }[]>
}

export class ProducerModuleService extends MedusaService({ Producer, BankAccount }) {
  /**
   * Writes the fields when the producer is still at `expectedRevision`; two people who edit at once are told.
   * Returns the row before and after.
   */
  @InjectTransactionManager()
  async reviseProducer(
    id: string,
    fields: Partial<ProducerFields> & { folded_name?: string },
    expectedRevision: number,
    @MedusaContext() context: Context = {},
  ): Promise<{ before: ProducerRow; after: ProducerRow }> {
    const [locked] = await (context.transactionManager as SqlManager).execute(
      "select revision from producer where id = ? and deleted_at is null for update",
      [id],
    )
    if (!locked) {
      throw new Refusal(
        MedusaError.Types.NOT_FOUND,
        ProducerErrors.PRODUCER_NOT_FOUND,
        `There is no producer ${id}`,
      )
    }
    if (locked.revision !== expectedRevision) {
      throw new Refusal(
        MedusaError.Types.CONFLICT,
        ProducerErrors.PRODUCER_CHANGED_MEANWHILE,
        `Producer ${id} is at revision ${locked.revision}, not ${expectedRevision}`,
      )
    }
    const before = await this.retrieveProducer(id, {}, context)
    const { dispatch_weekdays, media, ...rest } = fields
    const after = await this.updateProducers(
      {
        id,
        ...rest,
        ...(dispatch_weekdays && { dispatch_weekdays: asJson(dispatch_weekdays) }),
        ...(media !== undefined && { media: media && asJson(media) }),
        revision: expectedRevision + 1,
      },
      context,
    )
    return { before, after }
  }
}

/** A JSON column of the model language is typed as an object; ours holds a list. */
export const asJson = (list: readonly unknown[]) => list as unknown as Record<string, unknown>
