import { AxeBuilder } from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
const PHONE = { width: 390, height: 844 }
const NARROW = { width: 320, height: 640 }
const DESK = { width: 1280, height: 800 }

/** Collects what the browser's console complains about while a page is used. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`))
  return complaints
}

/**
 * Looks over the page on screen: axe with every rule on a phone and on a desk (target size among them), the contrast
 * of both colour schemes at both widths, and nothing that runs out of the screen at 390 or 320 pixels.
 */
export async function lookOver(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" })
  await unrollOnPhone(page)
  await expectNoFaults(page, "phone, light")
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" })
  await expectNoFaults(page, "phone, dark", ["color-contrast"])
  await expectFits(page, PHONE)
  await page.setViewportSize(NARROW)
  await expectFits(page, NARROW)
  await page.setViewportSize(DESK)
  await expectNoFaults(page, "desk, dark")
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" })
  await expectNoFaults(page, "desk, light", ["color-contrast"])
}

/** The same for a page whose twin in the other language was looked over whole: words differ, colours do not. */
export async function lookOverTwin(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" })
  await unrollOnPhone(page)
  await expectNoFaults(page, "phone, light")
  await expectFits(page, PHONE)
  await page.setViewportSize(NARROW)
  await expectFits(page, NARROW)
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" })
  await page.setViewportSize(DESK)
  await expectNoFaults(page, "desk, dark")
}

/**
 * A phone as tall as the page. The bar at the bottom of a real one always covers something that a thumb scrolls into
 * view, and axe would call that a target too small, depending on where the fold happens to be.
 */
async function unrollOnPhone(page: Page): Promise<void> {
  await page.setViewportSize(PHONE)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: PHONE.width, height: Math.max(PHONE.height, height) })
}

/** A second look at one width in the other colour scheme needs only the rule about colours. */
async function expectNoFaults(page: Page, where: string, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true)
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(RULES)).analyze()
  const faults = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  }))
  expect.soft(faults, `${new URL(page.url()).pathname} (${where})`).toEqual([])
}

async function expectFits(page: Page, { width }: { width: number }): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const root = document.scrollingElement
    return root ? Math.max(0, root.scrollWidth - root.clientWidth) : 0
  })
  expect.soft(tooWide, `${new URL(page.url()).pathname} runs out of a screen of ${width} px`).toBe(0)
}
