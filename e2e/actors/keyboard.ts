import { expect, type Locator, type Page } from "@playwright/test"

/** More stops than any page of the shop has; a field behind them cannot be reached. */
const MOST_STOPS = 250

/** Presses Tab until the field has the focus, then checks that the focus can be seen and is not covered. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((field) => field === document.activeElement)) return expectSeen(target)
    await page.keyboard.press("Tab")
  }
  throw new Error(`${target} is not reached by Tab`)
}

/** A ring of at least 2 px around the field, its label or its card, and no sticky bar over it. */
async function expectSeen(target: Locator): Promise<void> {
  const seen = await target.evaluate((field) => {
    const ringed = [field, field.closest("label"), field.closest("li")].some((part) => {
      if (!part) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(part)
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2
    })
    const box = field.getBoundingClientRect()
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    const label = field.closest("label") ?? field
    const uncovered = top !== null && (label.contains(top) || top.contains(field))
    return { ringed, uncovered }
  })
  expect(seen, `${target} shows that it has the focus`).toEqual({ ringed: true, uncovered: true })
}
