/** Codes of refusals of this module; each says when it happens and what the caller can do. */
export const ShowcaseErrors = {
  /** No collection has this id. Go back to the list. */
  COLLECTION_NOT_FOUND: "COLLECTION_NOT_FOUND",
  /** Another collection has this address. Choose another slug. */
  COLLECTION_SLUG_TAKEN: "COLLECTION_SLUG_TAKEN",
  /** A field names what the catalogue does not have; `fieldErrors` says which. */
  COLLECTION_FIELDS_UNKNOWN: "COLLECTION_FIELDS_UNKNOWN",
  /** No picture has this id. */
  COLLECTION_PICTURE_NOT_FOUND: "COLLECTION_PICTURE_NOT_FOUND",
  /** What was sent is no JPEG, PNG or WebP, or too large; `fieldErrors` says which. */
  COLLECTION_PICTURE_REFUSED: "COLLECTION_PICTURE_REFUSED",
  /** Without a Vietnamese story a collection cannot be shown. Write it first. */
  COLLECTION_NOT_TOLD: "COLLECTION_NOT_TOLD",
  /** The instants of a schedule contradict each other or the clock; `fieldErrors` says which. */
  COLLECTION_TIMES_DISAGREE: "COLLECTION_TIMES_DISAGREE",
  /** It is in that state already, or shows now and cannot be scheduled. Read it again. */
  COLLECTION_STATE_REFUSES: "COLLECTION_STATE_REFUSES",
  /** Somebody changed the collection since it was read. Read it again, then decide. */
  COLLECTION_CHANGED_MEANWHILE: "COLLECTION_CHANGED_MEANWHILE",
} as const
