import type { Lang } from "@cho-phien/contract"

/** The language of an address: `/en/…` is English, everything else Vietnamese. */
export const langOf = (params: { locale?: string | undefined }): Lang =>
  params.locale === "en" ? "en" : "vi"

/** The address of a path in a language. Paths are written in Vietnamese and without the language. */
export function inLang(lang: Lang, path: string): string {
  if (lang === "vi") return path
  return path === "/" ? "/en" : `/en${path}`
}

/** The path without its language: `/en/san-pham` and `/san-pham` → `/san-pham`. */
export function withoutLang(pathname: string): string {
  return pathname === "/en" ? "/" : pathname.startsWith("/en/") ? pathname.slice(3) : pathname
}
