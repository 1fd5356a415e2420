import { testAdmin } from "@cho-phien/local-stack/testing"
import { expect, test } from "@playwright/test"

test("an operator sees that shop and backend are healthy", async ({ request }) => {
  expect((await request.get("/healthz")).status()).toBe(200)
  expect((await request.get(`${process.env.BACKEND_URL}/health`)).status()).toBe(200)
})

test("an operator logs in to the admin over plain http and stays logged in", async ({ page }) => {
  await page.goto(`${process.env.BACKEND_URL}/app/login`)
  await page.locator("input[name=email]").fill(testAdmin.email)
  await page.locator("input[name=password]").fill(testAdmin.password)
  await page.locator("button[type=submit]").click()
  await page.waitForURL(/\/app\/(?!login)/)
  await page.reload()
  await expect(page).not.toHaveURL(/login/)
})
