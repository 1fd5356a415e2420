import { chromiumFlags, findChromium } from "@cho-phien/local-stack/testing"
import { defineConfig } from "@playwright/test"

const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 800 }

/**
 * Journeys of people in a real browser against a shop of their own, which global-setup.ts starts. To run them
 * against a shop that is already open, set SHOP_URL, BACKEND_URL and DATABASE_URL. A journey runs once: on the
 * phone when it says `@phone`, else at a desk.
 */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  globalSetup: "./global-setup.ts",
  outputDir: "../.cho-phien/test/browser",
  fullyParallel: true,
  workers: 2,
  // On a machine of many a browser may be kept waiting; what passes only the second time is listed as flaky.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...(process.env.SHOP_URL ? { baseURL: process.env.SHOP_URL } : {}),
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: findChromium(), args: chromiumFlags() },
  },
  projects: [
    { name: "phone", grep: /@phone/, use: { viewport: phone, hasTouch: true, isMobile: true } },
    { name: "desktop", grepInvert: /@phone/, use: { viewport: desktop } },
  ],
})
