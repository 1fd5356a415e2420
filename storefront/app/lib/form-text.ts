/** A field's text as typed, composed and without spaces around it; empty when it is missing or a file. */
export function formText(form: FormData, name: string, maxLength = 2000): string {
  const value = form.get(name)
  return typeof value === "string" ? value.normalize("NFC").trim().slice(0, maxLength) : ""
}
