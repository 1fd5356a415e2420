import type {
  CreateCollectionBody,
  EditCollectionBody,
  PublishCollectionBody,
  ScheduleCollectionBody,
  WithdrawCollectionBody,
} from "@cho-phien/contract"
import type { CollectionFields } from "../../modules/showcase"

/** Id of the admin user, or the name of the program. */
interface By {
  actor: string
}
interface Of extends By {
  id: string
}

export interface CreateCollectionInput extends CreateCollectionBody, By {}
export interface EditCollectionInput extends EditCollectionBody, Of {}
export interface PublishCollectionInput extends PublishCollectionBody, Of {}
export interface ScheduleCollectionInput extends ScheduleCollectionBody, Of {}
export interface WithdrawCollectionInput extends WithdrawCollectionBody, Of {}

/** `content`: a webp written by us, base64; null takes the picture away. */
export interface PictureCollectionInput extends Of {
  content: string | null
  expectedRevision: number
}

/** A change of fields that was found to be allowed. */
export interface RevisionInput extends Of {
  deed: "edited" | "published" | "scheduled" | "withdrawn" | "archived"
  fields: Partial<CollectionFields>
  expectedRevision: number
}
