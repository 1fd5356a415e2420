import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { now } from "../../clock"
import { Refusal } from "../../errors/refusal"
import { difference } from "./difference"
import { ShowcaseErrors } from "./errors"
import { CollectionAudit } from "./models/collection-audit"
import { CollectionPicture } from "./models/collection-picture"
import { SpecialtyCollection } from "./models/specialty-collection"
import {
  type Collection,
  type CollectionAuditRow,
  type CollectionChange,
  type CollectionFields,
  type DeedBy,
  typed,
} from "./rows"
import { showsAt } from "./state"

interface SqlManager {
  execute(sql: string, parameters: unknown[]): Promise<{ revision: number }[]>
}

/** Collections and their audit. Each deed is one transaction under a lock on the row, audit row included. */
export class ShowcaseService extends MedusaService({
  SpecialtyCollection,
  CollectionAudit,
  CollectionPicture,
}) {
  /** Collections that show at an instant, in their order. */
  async publishedCollections(at: Date = now()): Promise<Collection[]> {
    const rows = await this.listSpecialtyCollections(showsAt(at), {
      order: { position: "ASC", id: "ASC" },
      take: null,
    })
    return rows.map(typed)
  }

  /** A collection that shows at an instant, or null. */
  async publishedCollection(slug: string, at: Date = now()): Promise<Collection | null> {
    const [row] = await this.listSpecialtyCollections({ ...showsAt(at), slug }, { take: 1 })
    return row ? typed(row) : null
  }

  /** A collection in whatever state, or null. */
  async anyCollection(by: { id: string } | { slug: string }): Promise<Collection | null> {
    const [row] = await this.listSpecialtyCollections(by, { take: 1 })
    return row ? typed(row) : null
  }

  /** All of them, whatever their state, in their order. There are tens: a page is cut from them in memory. */
  async everyCollection(): Promise<Collection[]> {
    const rows = await this.listSpecialtyCollections(
      {},
      { order: { position: "ASC", id: "ASC" }, take: null },
    )
    return rows.map(typed)
  }

  /** The bytes of a picture (webp), or null. */
  async pictureBytes(id: string): Promise<Buffer | null> {
    const [row] = await this.listCollectionPictures({ id }, { take: 1 })
    return row ? Buffer.from(row.content, "base64") : null
  }

  /** What was done to a collection, newest first. */
  async historyOf(id: string): Promise<CollectionAuditRow[]> {
    return await this.listCollectionAudits(
      { collection_id: id },
      { order: { at: "DESC", id: "DESC" }, take: 100 },
    )
  }

  /** Writes a new collection down. */
  @InjectTransactionManager()
  async foundCollection(
    fields: CollectionFields,
    by: DeedBy,
    @MedusaContext() context: Context = {},
  ): Promise<CollectionChange> {
    const row = await this.createSpecialtyCollections({ ...columns(fields), demonstration: false }, context)
    return await this.audited_(null, typed(row), by, context)
  }

  /** Writes the fields when the collection is still at `expectedRevision`; two people who edit at once are told. */
  @InjectTransactionManager()
  async reviseCollection(
    id: string,
    fields: Partial<CollectionFields>,
    expectedRevision: number,
    by: DeedBy,
    @MedusaContext() context: Context = {},
  ): Promise<CollectionChange> {
    const [locked] = await (context.transactionManager as SqlManager).execute(
      "select revision from specialty_collection where id = ? and deleted_at is null for update",
      [id],
    )
    if (!locked) throw unknownCollection(id)
    if (locked.revision !== expectedRevision) {
      throw new Refusal(
        MedusaError.Types.CONFLICT,
        ShowcaseErrors.COLLECTION_CHANGED_MEANWHILE,
        `Collection ${id} is at revision ${locked.revision}, not ${expectedRevision}`,
      )
    }
    const before = typed(await this.retrieveSpecialtyCollection(id, {}, context))
    const row = await this.updateSpecialtyCollections(
      { id, ...columns(fields), revision: expectedRevision + 1 },
      context,
    )
    return await this.audited_(before, typed(row), by, context)
  }

  /** Takes a deed back as if it had never been: for the compensation of a workflow only. */
  @InjectTransactionManager()
  async undoCollectionChange(
    { collection, before, auditId }: CollectionChange,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.deleteCollectionAudits([auditId], context)
    if (before === null) return await this.deleteSpecialtyCollections([collection.id], context)
    const { created_at, updated_at, deleted_at, ...row } = before
    await this.updateSpecialtyCollections({ ...row, ...columns(row) }, context)
  }

  protected async audited_(
    before: Collection | null,
    collection: Collection,
    by: DeedBy,
    context: Context,
  ): Promise<CollectionChange> {
    const audit = await this.createCollectionAudits(
      { collection_id: collection.id, ...by, ...difference(before, collection) },
      context,
    )
    return { collection, before, auditId: audit.id }
  }
}

export const unknownCollection = (id: string): Refusal =>
  new Refusal(
    MedusaError.Types.NOT_FOUND,
    ShowcaseErrors.COLLECTION_NOT_FOUND,
    `There is no collection ${id}`,
  )

type Lists = Pick<CollectionFields, "communes" | "months" | "pinned" | "excluded">
/** JSON columns of the model language are typed as objects; four of ours hold lists. */
type Columns<Fields> = Omit<Fields, keyof Lists> & {
  [Name in keyof Lists & keyof Fields]: Record<string, unknown>
}
const columns = <Fields extends Partial<CollectionFields>>(fields: Fields) =>
  fields as unknown as Columns<Fields>
