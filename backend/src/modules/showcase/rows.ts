import type { InferTypeOf } from "@medusajs/framework/types"
import type { CollectionAudit } from "./models/collection-audit"
import type { SpecialtyCollection } from "./models/specialty-collection"
import { CollectionChoice } from "./rule"

export type CollectionRow = InferTypeOf<typeof SpecialtyCollection>
export type CollectionAuditRow = InferTypeOf<typeof CollectionAudit>

/** A collection with its JSON columns typed. */
export type Collection = Omit<CollectionRow, keyof CollectionChoice> & CollectionChoice

export const typed = (row: CollectionRow): Collection => ({ ...row, ...CollectionChoice.parse(row) })

/** What people write of a collection. */
export type CollectionFields = Pick<
  Collection,
  | "slug"
  | "title_vi"
  | "title_en"
  | "story_vi"
  | "story_en"
  | "region"
  | "communes"
  | "months"
  | "rule"
  | "pinned"
  | "excluded"
  | "motif"
  | "picture_id"
  | "position"
  | "state"
  | "publish_at"
  | "end_at"
>

/** Who does a deed, and when. */
export interface DeedBy {
  deed: CollectionAuditRow["deed"]
  actor: string
  at: Date
}

/** A deed that was written down, with what is needed to take it back. */
export interface CollectionChange {
  collection: Collection
  /** Null when the deed made it. */
  before: Collection | null
  auditId: string
}
