import { describe, expect, it } from "vitest"
import { PREVIEW_HOURS, previews, previewToken } from "./preview-token"

const at = new Date("2026-11-25T10:00:00Z")
const secret = "a secret of sixteen letters"
const token = previewToken("scol_1", at, secret)
const hours = (count: number) => new Date(at.getTime() + count * 3_600_000)

describe("a preview's token", () => {
  it("opens its own collection for a day and not a second longer", () => {
    expect(previews(token, "scol_1", hours(PREVIEW_HOURS - 0.001), secret)).toBe(true)
    expect(previews(token, "scol_1", hours(PREVIEW_HOURS), secret)).toBe(false)
  })

  it("opens no other collection, and nothing under another secret", () => {
    expect(previews(token, "scol_2", at, secret)).toBe(false)
    expect(previews(token, "scol_1", at, "another secret of letters")).toBe(false)
  })

  it("cannot be made to last longer by hand", () => {
    const [until, signature] = token.split(".")
    expect(previews(`${Number(until) + 60}.${signature}`, "scol_1", at, secret)).toBe(false)
  })

  it.each(["", ".", "1.x", `${token}x`, "9".repeat(200), "1e9.abc"])("is not %s", (nonsense) => {
    expect(previews(nonsense, "scol_1", at, secret)).toBe(false)
  })
})
