import { mergeConfig } from "vitest/config"
import shared from "./vitest.integration.config.mts"

/** The same shop, configured to be paid by VietQR and by card too: what is offered follows from the configuration. */
const config = mergeConfig(shared, {
  test: {
    testTimeout: 120_000,
    globalSetup: [
      "./integration-tests/cashless/stripe-port.mts",
      "./integration-tests/cashless/smtp-port.mts",
    ],
    env: {
      VIETQR_BANK_BIN: "970415",
      VIETQR_ACCOUNT: "113366668888",
      VIETQR_ACCOUNT_NAME: "CHO PHIEN CAO BANG",
      BANK_WEBHOOK_SECRET: "a bank secret only for the tests",
      STRIPE_SECRET_KEY: "sk_test_only_here",
      STRIPE_WEBHOOK_SECRET: "whsec_only_here",
    },
  },
})
config.test.include = ["integration-tests/cashless/**/*.spec.ts"]
config.test.exclude = ["integration-tests/cashless/crash/**"]

export default config
