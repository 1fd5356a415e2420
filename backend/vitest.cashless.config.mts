import { mergeConfig } from "vitest/config"
import shared from "./vitest.integration.config.mts"

/** The same shop, configured to be paid by VietQR too: what is offered follows from the configuration at the start. */
const config = mergeConfig(shared, {
  test: {
    testTimeout: 120_000,
    env: {
      VIETQR_BANK_BIN: "970415",
      VIETQR_ACCOUNT: "113366668888",
      VIETQR_ACCOUNT_NAME: "CHO PHIEN CAO BANG",
      BANK_WEBHOOK_SECRET: "a bank secret only for the tests",
    },
  },
})
config.test.include = ["integration-tests/cashless/**/*.spec.ts"]
config.test.exclude = []

export default config
