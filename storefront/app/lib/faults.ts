import type { T } from "~/words/types"
import type { ApiError } from "./api-error"
import { errorWords } from "./error-words"

/** What is wrong with a form, in the reader's words. `name` is the field the summary leads to. */
export type Fault = { name: string; text: string }

/** A field's fault by its code. An old phone number is answered with what it became (`message`). */
export function faultOf(
  t: T,
  { field, code, message }: { field: string; code: string; message?: string },
): Fault {
  const text =
    code === "old-eleven-digit" ? t("error.phone-old", { number: message ?? "" }) : t(errorWords(code, field))
  return { name: field, text }
}

/** The faults of a refusal: one a field, or one for the whole form, named by where its line should lead. */
export function faultsOf(t: T, error: ApiError, whole: string): Fault[] {
  if (error.fieldErrors.length === 0) return [{ name: whole, text: t(errorWords(error.code)) }]
  return firstOfEach(error.fieldErrors.map((fault) => faultOf(t, fault)))
}

/** One fault a field is enough to mend it. */
export const firstOfEach = (faults: readonly Fault[]): Fault[] =>
  faults.filter(({ name }, index) => faults.findIndex((other) => other.name === name) === index)

/** What is wrong with this field, if anything. */
export const faultAt = (faults: readonly Fault[], name: string): string | undefined =>
  faults.find((fault) => fault.name === name)?.text
