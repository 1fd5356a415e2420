import { MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../../errors/refusal"
import { OcopErrors } from "./errors"

const EXCLUSION_VIOLATION = "23P01"

/** The number is on another certificate. */
export function numberTaken(number: string): Refusal {
  const message = `Another certificate carries the number ${number}`
  return new Refusal(MedusaError.Types.INVALID_DATA, OcopErrors.CERTIFICATE_NUMBER_TAKEN, message, [
    { field: "number", code: "number-taken", message },
  ])
}

/** Says what the table's constraints refuse in the words of this module; passes everything else on. */
export function refusalOfDatabase(error: unknown): never {
  if (error instanceof Error && "code" in error && error.code === EXCLUSION_VIOLATION) {
    const message = "Another certificate of this product is in force on some of these days"
    throw new Refusal(MedusaError.Types.CONFLICT, OcopErrors.CERTIFICATE_OVERLAPS, message, [
      { field: "issuedOn", code: "overlaps", message },
    ])
  }
  if (error instanceof Error && /number_key: (.*), already exists/.test(error.message)) {
    throw numberTaken(RegExp.$1)
  }
  throw error
}
