/** Codes of refusals of this module; each says when it happens and what the caller can do. */
export const OcopErrors = {
  /** No certificate has this id. Go back to the list. */
  CERTIFICATE_NOT_FOUND: "CERTIFICATE_NOT_FOUND",
  /** Fields contradict each other or the rules of the programme; `fieldErrors` names them. Mend and send again. */
  CERTIFICATE_FIELDS_DISAGREE: "CERTIFICATE_FIELDS_DISAGREE",
  /** Another certificate carries this number. Check the paper. */
  CERTIFICATE_NUMBER_TAKEN: "CERTIFICATE_NUMBER_TAKEN",
  /** A later certificate of the product is in force on these days. Look at it first. */
  CERTIFICATE_OVERLAPS: "CERTIFICATE_OVERLAPS",
  /** Somebody changed the certificate since it was read. Read it again, then decide. */
  CERTIFICATE_CHANGED_MEANWHILE: "CERTIFICATE_CHANGED_MEANWHILE",
  /** A certificate is taken back once. Nothing to do. */
  CERTIFICATE_ALREADY_REVOKED: "CERTIFICATE_ALREADY_REVOKED",
} as const
