import { expect, test } from "@playwright/test"
import { complaintsOf, lookOver, lookOverTwin } from "./looked-over"
import { inEnglish, privatePages, problemPages, publicPages, unlistedPages } from "./site"

// A trace keeps the whole of axe with every look; the sentence of a fault says enough here.
test.use({ trace: "off" })

for (const path of [...publicPages, ...unlistedPages, ...privatePages]) {
  test(`${path} is without a fault on a phone and at a desk, light and dark`, async ({ page }) => {
    const complaints = complaintsOf(page)
    expect((await page.goto(path))?.status()).toBe(200)
    await lookOver(page)
    expect(complaints).toEqual([])
  })

  test(`${inEnglish(path)} is without a fault on a phone and at a desk`, async ({ page }) => {
    const complaints = complaintsOf(page)
    expect((await page.goto(inEnglish(path)))?.status()).toBe(200)
    await lookOverTwin(page)
    expect(complaints).toEqual([])
  })
}

for (const [path, status] of problemPages)
  test(`${path} tells what is wrong without a fault of its own`, async ({ page }) => {
    const complaints = complaintsOf(page)
    await page.goto(path)
    await lookOver(page)
    expect(complaints.filter((text) => !text.includes(`status of ${status}`))).toEqual([])
  })
