import type { Language } from "@cho-phien/vietnam"
import { environment } from "../../env"

/**
 * Where a letter leads: the look-up page with the code filled in. No token: letters are forwarded and kept on shared
 * phones, and the phone number that the page asks for is what its owner knows.
 */
export function purchaseAddress(code: string, language: Language): string {
  const url = new URL(language === "en" ? "/en/tra-cuu" : "/tra-cuu", environment().STORE_CORS.split(",")[0])
  url.searchParams.set("ma", code)
  return url.href
}
