import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { SpecialtyCollection } from "./models/specialty-collection"
import { CollectionChoice } from "./rule"

type Row = InferTypeOf<typeof SpecialtyCollection>
/** A collection with its JSON columns typed. */
export type Collection = Omit<Row, keyof CollectionChoice> & CollectionChoice

export class ShowcaseService extends MedusaService({ SpecialtyCollection }) {
  /** Published collections in their order. */
  async publishedCollections(): Promise<Collection[]> {
    const rows = await this.listSpecialtyCollections(
      { state: "published" },
      { order: { position: "ASC", id: "ASC" }, take: null },
    )
    return rows.map(typed)
  }

  /** A published collection, or null. */
  async publishedCollection(slug: string): Promise<Collection | null> {
    const [row] = await this.listSpecialtyCollections({ state: "published", slug }, { take: 1 })
    return row ? typed(row) : null
  }
}

const typed = (row: Row): Collection => ({ ...row, ...CollectionChoice.parse(row) })
