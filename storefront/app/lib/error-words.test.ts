import { readFile } from "node:fs/promises"
import { describe, expect, it } from "vitest"
import { errorWords, KNOWN_ERROR_CODES } from "./error-words"
import { tFor } from "./words.server"

/** The codes of the backend's one list of refusals, read as text: the storefront imports no server code. */
async function shoppingCodes(): Promise<string[]> {
  const file = new URL("../../../backend/src/workflows/purchase/refusals.ts", import.meta.url)
  const list = (await readFile(file, "utf8")).split("SHOPPING_CODES = {")[1]?.split("} as const")[0] ?? ""
  return [...list.matchAll(/^ {2}([A-Z_]+):/gm)].flatMap(([, code]) => code ?? [])
}

describe("words for refusals", () => {
  it("exist for every code that a cart, an order or a look-up can be refused with", async () => {
    const codes = await shoppingCodes()
    expect(codes).toContain("ALCOHOL_NEEDS_CASHLESS")
    expect(codes.filter((code) => !KNOWN_ERROR_CODES.includes(code))).toEqual([])
  })

  it("are the field's own where it has some", () => {
    expect(tFor("vi")(errorWords("required", "phone"))).toBe("Nhập số điện thoại người nhận.")
    expect(errorWords("required", "unheard-of")).toBe("error.required")
    expect(errorWords("UNHEARD_OF")).toBe("error.invalid")
  })
})
