import { AxeBuilder } from "@axe-core/playwright"
import { expect, type Page, test } from "@playwright/test"

const field = (page: Page) => page.getByRole("combobox", { name: "Tìm sản phẩm" })
const options = (page: Page) => page.getByRole("listbox", { name: "Gợi ý" }).getByRole("option")

/** The texts that suggestions were asked for. */
function askedOf(page: Page): string[] {
  const asked: string[] = []
  page.on("request", (request) => {
    const url = new URL(request.url())
    if (url.pathname.endsWith("/goi-y")) asked.push(url.searchParams.get("q") ?? "")
  })
  return asked
}

/** Several keys within one turn of the page, however slow the machine is: nothing can come between them. */
const typeAtOnce = (page: Page, values: string[]) =>
  field(page).evaluate((input: HTMLInputElement, typed) => {
    for (const value of typed) {
      input.value = value
      input.dispatchEvent(new InputEvent("input", { bubbles: true }))
    }
  }, values)

test("suggestions are walked with the arrows, and Enter opens the one that is active", async ({ page }) => {
  await page.goto("/")
  await field(page).pressSequentially("hat de", { delay: 20 })
  await expect(options(page).first()).toBeVisible()
  await expect(field(page)).toHaveAttribute("aria-expanded", "true")
  await expect(page.getByRole("search").getByRole("status")).toHaveText(/^\d gợi ý/)
  const count = await options(page).count()
  expect(count).toBeLessThanOrEqual(8)
  const active = async () => page.locator("[role=option][aria-selected=true]").getAttribute("id")
  await page.keyboard.press("ArrowDown")
  await expect(field(page)).toHaveAttribute(
    "aria-activedescendant",
    (await options(page).first().getAttribute("id")) ?? "",
  )
  await page.keyboard.press("End")
  expect(await active()).toBe(await options(page).last().getAttribute("id"))
  await page.keyboard.press("Home")
  expect(await active()).toBe(await options(page).first().getAttribute("id"))
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  const href = (await options(page).first().getAttribute("href")) ?? ""
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(href)
})

test("Escape closes and then clears; Tab leaves; Enter on no row searches", async ({ page }) => {
  await page.goto("/")
  await field(page).pressSequentially("hat de")
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press("Escape")
  await expect(options(page)).toHaveCount(0)
  await expect(field(page)).toHaveValue("hat de")
  await page.keyboard.press("ArrowDown")
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press("Tab")
  await expect(options(page)).toHaveCount(0)
  await field(page).focus()
  await page.keyboard.press("Escape")
  await expect(field(page)).toHaveValue("")
  await field(page).pressSequentially("hạt dẻ")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/tim-kiem\?q=h/)
})

test("nothing is asked for one letter, between quick keys, or while a syllable is composed", async ({
  page,
}) => {
  const asked = askedOf(page)
  await page.goto("/")
  await field(page).pressSequentially("m")
  await page.waitForTimeout(400)
  expect(asked).toEqual([])
  await typeAtOnce(page, ["ma", "mat", "mat o", "mat ong"])
  await expect(options(page).first()).toBeVisible()
  expect(asked).toEqual(["mat ong"])
  await field(page).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }))
    input.value = "mật ong rừ"
    input.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }))
  })
  await page.waitForTimeout(400)
  expect(asked).toHaveLength(1)
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = "mật ong rừng"
    input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }))
  })
  await expect.poll(() => asked).toEqual(["mat ong", "mật ong rừng"])
})

test("an answer for words that have changed since is not shown", async ({ page }) => {
  await page.route("**/goi-y?q=mi*", async (route) => {
    await new Promise((done) => setTimeout(done, 700))
    await route.continue().catch(() => undefined)
  })
  await page.goto("/")
  await field(page).pressSequentially("mien")
  await page.waitForTimeout(300)
  await field(page).fill("hat de")
  await expect(options(page).first()).toContainText(/hạt|hat/i)
  await page.waitForTimeout(900)
  await expect(options(page).first()).toContainText(/hạt|hat/i)
})

test("suggestions are small, shared by everybody, and never spirits", async ({ request }) => {
  for (const text of ["hat", "mien dong", "mat", "trung khanh", "ruou", "che", "lap suon"]) {
    const answer = await request.get(`/goi-y?q=${encodeURIComponent(text)}`)
    expect.soft(answer.headers()["cache-control"], text).toMatch(/^public, max-age=60/)
    expect.soft(answer.headers()["set-cookie"], text).toBeUndefined()
    const body = await answer.text()
    expect.soft(Buffer.byteLength(body), text).toBeLessThanOrEqual(3000)
    expect.soft(body, text).not.toContain("/san-pham/ruou")
  }
})
