import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, describe, expect, it, vi } from "vitest"

const folder = mkdtempSync(path.join(tmpdir(), "cho-phien-clock-"))
const file = path.join(folder, "clock.txt")
vi.stubEnv("DATABASE_URL", "postgres://user:password@localhost:5432/cho_phien")
vi.stubEnv("JWT_SECRET", "a-secret-of-enough-characters")
vi.stubEnv("COOKIE_SECRET", "a-secret-of-enough-characters")
vi.stubEnv("CHO_PHIEN_CLOCK_FILE", file)
const { now, today } = await import("./clock")

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

describe("the clock", () => {
  it("passes midnight in Vietnam at 17:00 UTC when the file says so, in a running program", () => {
    writeFileSync(file, "2026-11-25T16:59:59.999Z\n")
    expect(today()).toBe("2026-11-25")
    writeFileSync(file, "2026-11-25T17:00:00.000Z")
    expect(today()).toBe("2026-11-26")
  })

  it.each(["", "soon"])("is the real one when the file says %j", (text) => {
    writeFileSync(file, text)
    expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000)
  })

  it("is the real one when there is no file", () => {
    rmSync(file)
    expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000)
  })
})
