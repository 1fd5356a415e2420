import { describe, expect, it } from "vitest"
import { readEnvironment } from "./env"

const complete = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://user:password@localhost:5432/cho_phien",
  JWT_SECRET: "a-secret-of-enough-characters",
  COOKIE_SECRET: "a-secret-of-enough-characters",
}

describe("the environment", () => {
  it("ends the start with the name, the meaning and the reason of what is missing", () => {
    expect(() => readEnvironment({ ...complete, DATABASE_URL: undefined })).toThrow(
      /DATABASE_URL \(Address of the Postgres database\)/,
    )
  })

  it("lets a test move the clock on this machine", () => {
    const env = readEnvironment({ ...complete, CHO_PHIEN_NOW: "2026-11-25T17:00:00Z" })
    expect(env.CHO_PHIEN_NOW).toBe("2026-11-25T17:00:00Z")
  })

  it("refuses a moved clock on a public address", () => {
    const published = { ...complete, MEDUSA_BACKEND_URL: "https://cho-phien.example" }
    expect(() => readEnvironment({ ...published, CHO_PHIEN_CLOCK_FILE: "clock.txt" })).toThrow(
      /CHO_PHIEN_CLOCK_FILE .*refused on a public address/,
    )
    expect(readEnvironment(published).CHO_PHIEN_CLOCK_FILE).toBeUndefined()
  })

  it("takes transfers by VietQR with all that they need, or not at all", () => {
    const vietqr = {
      VIETQR_BANK_BIN: "970415",
      VIETQR_ACCOUNT: "113366668888",
      VIETQR_ACCOUNT_NAME: "CHO PHIEN",
      BANK_WEBHOOK_SECRET: "a-secret-of-enough-characters",
    }
    expect(readEnvironment({ ...complete, ...vietqr }).VIETQR_ACCOUNT).toBe("113366668888")
    expect(() => readEnvironment({ ...complete, ...vietqr, BANK_WEBHOOK_SECRET: undefined })).toThrow(
      /BANK_WEBHOOK_SECRET .*is missing/,
    )
    expect(() => readEnvironment({ ...complete, ...vietqr, VIETQR_BANK_BIN: "VCB" })).toThrow(/six digits/)
  })

  it("takes cards with both secrets, or not at all, and never at a stand-in on a public address", () => {
    const cards = { STRIPE_SECRET_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" }
    expect(readEnvironment({ ...complete, ...cards }).STRIPE_SECRET_KEY).toBe("sk_test_1")
    expect(() => readEnvironment({ ...complete, STRIPE_SECRET_KEY: "sk_test_1" })).toThrow(
      /STRIPE_WEBHOOK_SECRET .*is missing/,
    )
    expect(() => readEnvironment({ ...complete, ...cards, STRIPE_SECRET_KEY: "pk_test_1" })).toThrow(
      /secret key/,
    )
    const published = {
      ...complete,
      MEDUSA_BACKEND_URL: "https://cho-phien.example",
      COLLECTION_CHECKED: "yes",
    }
    expect(() =>
      readEnvironment({ ...published, ...cards, STRIPE_API_BASE: "http://localhost:4242" }),
    ).toThrow(/STRIPE_API_BASE .*refused on a public address/)
  })

  it("collects money for others on a public address only when the operator has had it checked", () => {
    const cards = { STRIPE_SECRET_KEY: "sk_live_1", STRIPE_WEBHOOK_SECRET: "whsec_1" }
    const published = { ...complete, ...cards, MEDUSA_BACKEND_URL: "https://cho-phien.example" }
    expect(() => readEnvironment(published)).toThrow(/COLLECTION_CHECKED .*T-PAY-1/)
    expect(readEnvironment({ ...published, COLLECTION_CHECKED: "yes" }).MONEY_GOES_TO).toBe("platform")
    expect(readEnvironment({ ...published, MONEY_GOES_TO: "producers" }).COLLECTION_CHECKED).toBeUndefined()
  })

  it("is not fooled by a public name that begins like this machine", () => {
    const disguised = { ...complete, MEDUSA_BACKEND_URL: "https://localhost.example.com" }
    expect(() => readEnvironment({ ...disguised, CHO_PHIEN_NOW: "2026-11-25T17:00:00Z" })).toThrow(
      /CHO_PHIEN_NOW/,
    )
  })
})
