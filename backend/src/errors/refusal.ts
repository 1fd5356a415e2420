import type { ErrorBody } from "@cho-phien/contract"
import { MedusaError } from "@medusajs/framework/utils"

export type FieldErrors = NonNullable<ErrorBody["fieldErrors"]>

/** A refusal that names fields. It survives a workflow, which keeps an error's properties but not its class. */
export class Refusal extends MedusaError {
  readonly fieldErrors: FieldErrors

  /** @param code a constant of the module's `errors.ts` @param fieldErrors empty when no single field is to blame */
  constructor(type: string, code: string, message: string, fieldErrors: FieldErrors = []) {
    super(type, message, code)
    this.fieldErrors = fieldErrors
  }
}

/** The field errors that an error carries, whoever threw it. */
export function fieldErrorsIn(error: object): FieldErrors {
  return "fieldErrors" in error && Array.isArray(error.fieldErrors) ? (error.fieldErrors as FieldErrors) : []
}

/** What else an error tells the reader's side in its `details` (units left, the line meant); goes into the body. */
export function detailsIn(error: object): object {
  return "details" in error && typeof error.details === "object" && error.details !== null
    ? error.details
    : {}
}
