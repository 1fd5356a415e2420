/** Codes of refusals of this module; each says when it happens and what the caller can do. */
export const ProducerErrors = {
  /** No producer has this id. Go back to the list. */
  PRODUCER_NOT_FOUND: "PRODUCER_NOT_FOUND",
  /** Another producer has this address. Choose another slug. */
  PRODUCER_SLUG_TAKEN: "PRODUCER_SLUG_TAKEN",
  /** The commune's code is not one of today's; `fieldErrors` says so at the field. */
  PRODUCER_COMMUNE_UNKNOWN: "PRODUCER_COMMUNE_UNKNOWN",
  /** Somebody changed the producer since it was read. Read it again, then decide. */
  PRODUCER_CHANGED_MEANWHILE: "PRODUCER_CHANGED_MEANWHILE",
} as const
