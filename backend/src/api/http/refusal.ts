import type { ErrorBody } from "@cho-phien/contract"
import { MedusaError } from "@medusajs/framework/utils"
import { detailsIn, fieldErrorsIn } from "../../errors/refusal"

const STATUS: Record<string, number> = {
  [MedusaError.Types.INVALID_DATA]: 400,
  [MedusaError.Types.NOT_FOUND]: 404,
  [MedusaError.Types.NOT_ALLOWED]: 400,
  [MedusaError.Types.UNAUTHORIZED]: 401,
  [MedusaError.Types.FORBIDDEN]: 403,
  [MedusaError.Types.CONFLICT]: 409,
  [MedusaError.Types.DUPLICATE_ERROR]: 422,
}

/** Status and body of a refusal: `code` is a constant from our lists, `message` is for developers. */
export function refusalOf(error: MedusaError): { status: number; body: ErrorBody } {
  const fieldErrors = fieldErrorsIn(error)
  return {
    status: STATUS[error.type] ?? 400,
    body: {
      type: error.type,
      code: error.code ?? error.type.toUpperCase(),
      message: error.message,
      ...detailsIn(error),
      ...(fieldErrors.length > 0 && { fieldErrors }),
    },
  }
}
