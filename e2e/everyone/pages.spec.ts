import { expect, test } from "@playwright/test"
import { complaintsOf, lookOver } from "./looked-over"
import { inEnglish, privatePages, problemPages, publicPages, unlistedPages } from "./site"

const good = [...publicPages, ...unlistedPages, ...privatePages]
const table = [
  ...good.flatMap((path) => [[path, 200] as const, [inEnglish(path), 200] as const]),
  ...problemPages,
]

for (const [path, status] of table)
  test(`${path} is without a fault on a phone and at a desk, light and dark`, async ({ page }) => {
    const complaints = complaintsOf(page)
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(status)
    await lookOver(page)
    const unexpected = complaints.filter((text) => !(status === 404 && /status of 404/.test(text)))
    expect(unexpected).toEqual([])
  })
