import type { FieldFault } from "~/features/checkout"
import { formText } from "~/lib/form-text"

const SHORTEST_PASSWORD = 8

export type AccountValues = { name: string; email: string; password: string }

/** A form of an account as typed; an address is written small, so that `An@x.vn ` and `an@x.vn` are one person. */
export function accountValues(form: FormData): AccountValues {
  const password = form.get("password")
  return {
    name: formText(form, "name", 120),
    email: formText(form, "email", 200).toLowerCase(),
    password: typeof password === "string" ? password.slice(0, 200) : "",
  }
}

const hasEmailShape = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text)

const emailFaults = ({ email }: AccountValues): FieldFault[] =>
  hasEmailShape(email) ? [] : [{ field: "email", code: "required" }]

/** What keeps a sign-in from being tried. */
export const signInFaults = (values: AccountValues): FieldFault[] => [
  ...emailFaults(values),
  ...(values.password === "" ? [{ field: "password", code: "required" }] : []),
]

/** What keeps an account from being made. */
export const registerFaults = (values: AccountValues): FieldFault[] => [
  ...(values.name.length < 2 ? [{ field: "name", code: "required" }] : []),
  ...emailFaults(values),
  ...(values.password === ""
    ? [{ field: "password", code: "required" }]
    : values.password.length < SHORTEST_PASSWORD
      ? [{ field: "password", code: "too-short" }]
      : []),
]
