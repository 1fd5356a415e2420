import { MedusaError } from "@medusajs/framework/utils"

/** The index or the query asks for what this engine cannot do exactly: it is refused, never approximated. */
export function notSupported(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "SEARCH_NOT_SUPPORTED")
}

/** The caller made a mistake: an unknown field, a value of the wrong kind. */
export function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, "SEARCH_INVALID")
}

/** There is no such index. The Search Module reads its active version anew and tries again on this kind of error. */
export function unknownIndex(name: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `There is no search index "${name}"`,
    "SEARCH_INDEX_UNKNOWN",
  )
}
