import shared from "./vitest.cashless.config.mts"

/** The cashless shop, whose servers are killed after every step; takes minutes, because every death is a server's start. */
const config = { ...shared, test: { ...shared.test } }
config.test.include = ["integration-tests/cashless/crash/**/*.spec.ts"]
config.test.exclude = []

export default config
