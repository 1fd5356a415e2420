import { parseDong } from "@cho-phien/vietnam"

/** Fields of a form as routes read them. */
export const textIn = (form: FormData, name: string): string => String(form.get(name) ?? "").trim()
export const orNull = (text: string): string | null => (text === "" ? null : text)

/** `8`, `8,5` or `8.25` per cent as basis points; anything else is sent as it is and refused by the server. */
export function basisPointsIn(form: FormData, name: string): number | string {
  const typed = textIn(form, name).replace(/\s|%/g, "").replace(",", ".")
  return /^\d{1,3}(\.\d{1,2})?$/.test(typed) ? Math.round(Number(typed) * 100) : typed
}

/** Whole đồng as people type them, with a sign before them; anything else is refused by the server. */
export function dongIn(form: FormData, name: string): number | string {
  const typed = textIn(form, name)
  const isNegative = /^[-−]/.test(typed)
  const parsed = parseDong(typed.replace(/^[-−]\s*/, ""))
  if (!parsed.ok) return typed
  return isNegative ? -parsed.dong : parsed.dong
}
