import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { errorHandler as medusaErrorHandler } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { refusalOf } from "./refusal"

const OUR_CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/
/** Postgres: text with a NUL character, which no form sends; as a parameter, and inside the statement's own text. */
const UNTRANSLATABLE_TEXT = new Set<unknown>(["22021", "08P01"])
const answerOfMedusa = medusaErrorHandler()

/**
 * Medusa's own answer overwrites the code and the message of a conflict. An error with one of our codes is
 * therefore answered as we mean it; every other one is Medusa's affair.
 */
export function errorHandler(
  error: Error & { code?: unknown },
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (UNTRANSLATABLE_TEXT.has(error.code)) {
    const type = MedusaError.Types.INVALID_DATA
    res.status(400).json({ type, code: "INVALID_TEXT", message: "The text contains a NUL character" })
    return
  }
  if (error instanceof URIError) {
    const type = MedusaError.Types.INVALID_DATA
    res
      .status(400)
      .json({ type, code: "INVALID_ADDRESS", message: "The address has a broken percent-encoding" })
    return
  }
  if (MedusaError.isMedusaError(error) && OUR_CODE.test(String(error.code))) {
    const { status, body } = refusalOf(error as MedusaError)
    res.status(status).json(body)
    return
  }
  answerOfMedusa(error, req, res, next)
}
