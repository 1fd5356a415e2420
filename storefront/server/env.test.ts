import { describe, expect, it } from "vitest"
import { parseEnv } from "./env"

const complete = { MEDUSA_PUBLISHABLE_KEY: "pk_1", SESSION_SECRET: "x".repeat(32) }

describe("the storefront's environment", () => {
  it("has a default for everything but the key and the secret", () => {
    expect(parseEnv(complete)).toMatchObject({ PORT: 3000, PUBLIC_URL: "http://localhost:3000" })
  })

  it("drops the slash at the end of an address, so that paths can follow it", () => {
    expect(parseEnv({ ...complete, PUBLIC_URL: "https://cho.vn/" }).PUBLIC_URL).toBe("https://cho.vn")
  })

  it("names each missing value and says what to set", () => {
    expect(() => parseEnv({})).toThrow(/Set MEDUSA_PUBLISHABLE_KEY[\s\S]*Set SESSION_SECRET.*32 random/)
  })

  it("refuses a secret that is too short to protect anybody", () => {
    expect(() => parseEnv({ ...complete, SESSION_SECRET: "short" })).toThrow(/SESSION_SECRET/)
  })
})
