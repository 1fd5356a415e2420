import { type APIRequestContext, expect, type Page, test } from "@playwright/test"
import { openShopWithClock, type ShopWithClock } from "./shop-clock"

let shop: ShopWithClock

test.describe.configure({ mode: "serial" })
test.beforeAll(async () => {
  test.setTimeout(240_000)
  shop = await openShopWithClock()
})
test.afterAll(async () => {
  await shop?.stop()
})

test("a certificate lapses at midnight in Vietnam: badge, filter, check and home drop it, nothing restarts", async ({
  page,
}) => {
  test.setTimeout(120_000)
  const { number, name, stars, lastDay } = await firstToLapseOnHome(page)
  const badge = page.getByRole("link", { name: new RegExp(`^${stars} sao OCOP, còn hạn đến ${lastDay}`) })

  shop.moveTo(instantOn(lastDay, "23:59:30"))
  await page.goto(`${shop.storefrontUrl}/`)
  const certified = await certifiedOnHome(page)
  await expect(badge.first()).toBeVisible()
  await page.goto(`${shop.storefrontUrl}/san-pham`)
  const counted = await countOfStars(page, stars)
  await page.goto(`${shop.storefrontUrl}/chung-nhan/${number}`)
  await expect(page.getByText("Sắp hết hạn", { exact: true })).toBeVisible()
  await page.getByRole("link", { name: "Xem sản phẩm" }).click()
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
  await expect(badge.first()).toBeVisible()
  const productPage = page.url()

  shop.moveTo(instantAfter(lastDay))
  await page.goto(`${shop.storefrontUrl}/`)
  expect(await certifiedOnHome(page)).toBe(certified - 1)
  await expect(badge).toHaveCount(0)
  await page.goto(`${shop.storefrontUrl}/san-pham`)
  expect(await countOfStars(page, stars)).toBe(counted - 1)
  await page.goto(`${shop.storefrontUrl}/chung-nhan/${number}`)
  await expect(page.getByText("Đã hết hạn", { exact: true })).toBeVisible()
  await page.goto(productPage)
  await expect(page.getByText("Hiện không có chứng nhận OCOP còn hiệu lực.")).toBeVisible()
  await expect(badge).toHaveCount(0)
})

test("no cache may keep a page past midnight: neither one that asks at once nor one that asks for a kept copy", async ({
  request,
}) => {
  const address = `${shop.storefrontUrl}/san-pham/hat-de-trung-khanh`
  shop.moveTo("2026-12-31T23:59:20+07:00")
  expect(await secondsKept(request, address)).toBe(40)
  shop.moveTo("2026-12-31T23:59:50+07:00")
  expect(await secondsKept(request, address)).toBe(10)
  shop.moveTo("2027-01-01T00:00:00+07:00")
  expect(await secondsKept(request, address)).toBe(60)
})

/** The card on the front page whose certificate ends first: what it says, on the last day it may say it. */
async function firstToLapseOnHome(page: Page) {
  await page.goto(`${shop.storefrontUrl}/`)
  const goods = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Từ nhiều nhóm, nhiều bản làng" }) })
  const read = []
  for (const card of await goods.getByRole("listitem").all()) {
    const badge = card.getByRole("link", { name: /sao OCOP, còn hạn đến/ })
    if ((await badge.count()) === 0) continue
    const said = (await badge.getAttribute("aria-label")) ?? ""
    const [, stars = "", lastDay = ""] = /^(\d) sao OCOP, còn hạn đến (\d\d\/\d\d\/\d{4})/.exec(said) ?? []
    const name = (await card.getByRole("heading").textContent()) ?? ""
    const number = ((await badge.getAttribute("href")) ?? "").split("/").pop() ?? ""
    read.push({ stars, lastDay, number, name })
  }
  const [first] = read.sort((a, b) => instantAfter(a.lastDay).localeCompare(instantAfter(b.lastDay)))
  if (!first) throw new Error("The front page shows no badge")
  return first
}

async function certifiedOnHome(page: Page): Promise<number> {
  const facts = await page.getByText(/\d+ chứng nhận còn hiệu lực/).textContent()
  return Number(/(\d+) chứng nhận còn hiệu lực/.exec(facts ?? "")?.[1])
}

async function countOfStars(page: Page, stars: string): Promise<number> {
  const box = page.getByRole("checkbox", { name: new RegExp(`^${stars} sao`) })
  const label = await page
    .getByText(new RegExp(`^${stars} sao\\s*\\d+$`))
    .first()
    .textContent()
  await expect(box).toBeVisible()
  return Number(/(\d+)$/.exec(label?.trim() ?? "")?.[1])
}

/** How long a shared cache that fetches now may show the page, by RFC 9111: its lifetime less its age. */
async function secondsKept(request: APIRequestContext, address: string) {
  const headers = (await request.get(address)).headers()
  const lifetime = Number(/s-maxage=(\d+)/.exec(headers["cache-control"] ?? "")?.[1])
  return lifetime - Number(headers.age ?? 0)
}

function instantOn(day: string, time: string): string {
  const [d, m, y] = day.split("/")
  return `${y}-${m}-${d}T${time}+07:00`
}

function instantAfter(day: string): string {
  return new Date(Date.parse(instantOn(day, "23:59:59")) + 1000).toISOString()
}
