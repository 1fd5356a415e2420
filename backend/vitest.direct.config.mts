import { mergeConfig } from "vitest/config"
import shared from "./vitest.integration.config.mts"

/** The same shop, where each parcel is paid straight to its producer's account (T-PAY-2). */
const config = mergeConfig(shared, {
  test: {
    testTimeout: 120_000,
    env: { MONEY_GOES_TO: "producers", BANK_WEBHOOK_SECRET: "a bank secret only for the tests" },
  },
})
config.test.include = ["integration-tests/direct/**/*.spec.ts"]
config.test.exclude = []

export default config
