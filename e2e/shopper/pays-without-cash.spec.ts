import { type Browser, expect, type Page, test } from "@playwright/test"
import { aBuyer } from "../actors/buyer"
import { type CashlessShop, openCashlessShop } from "../actors/cashless-shop"
import { fillDelivery, goods, orderButton, purchaseCode, putInCart } from "../actors/shopping"

let shop: CashlessShop

test.describe.configure({ mode: "serial" })
test.beforeAll(async () => {
  test.setTimeout(300_000)
  shop = await openCashlessShop()
})
test.afterAll(async () => {
  await shop?.stop()
})

const CARD = "Thẻ Visa, Mastercard, JCB"
const TRANSFER = "Chuyển khoản bằng mã VietQR"

async function aPage(browser: Browser, more: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: shop.storefrontUrl, locale: "vi-VN", ...more })
  return context.newPage()
}

/** Goods of two producers, ordered and to be paid that way. */
async function order(page: Page, way: string): Promise<string> {
  await putInCart(page, goods.vermicelli.path)
  await putInCart(page, goods.honey.path)
  await page.getByRole("link", { name: "Đặt hàng" }).click()
  await fillDelivery(page, aNeighbour())
  await page.getByRole("radio", { name: way }).check()
  await orderButton(page).click()
  return purchaseCode(page)
}

/** At home in the province: postage is the one that is shown before an address is known. */
const aNeighbour = () => aBuyer({ province: "Cao Bằng", commune: "Thục Phán", street: "12 Kim Đồng" })

const toTheCardPage = (page: Page) => page.getByRole("link", { name: /^Sang trang trả thẻ/ }).click()
const pay = async (page: Page, card: "works" | "declined" | "secure") => {
  await page.getByLabel("Card").selectOption(card)
  await page.getByRole("button", { name: "Pay" }).click()
}
const isPaid = (page: Page) =>
  expect(page.getByText("Thẻ đã trả đủ. Chủ thể bắt đầu đóng gói.")).toBeVisible()

test("a shopper pays two parcels with one card, after a declined one and a step at the bank", async ({
  browser,
}) => {
  const page = await aPage(browser)
  const code = await order(page, CARD)
  await expect(page.getByRole("heading", { name: /^Trả .* bằng thẻ$/ })).toBeVisible()
  await toTheCardPage(page)
  await expect(page.getByText(code)).toBeVisible()
  await pay(page, "declined")
  await expect(page.getByRole("alert")).toHaveText("Your card was declined.")
  await pay(page, "secure")
  await page.getByRole("button", { name: "Confirm" }).click()
  await expect(page).toHaveURL(new RegExp(`/don-hang/${code}`))
  await isPaid(page)
  await expect(page.getByText("Đã trả bằng thẻ", { exact: true })).toBeVisible()
})

test("a shopper turns back at the card page, tries again, and the money of a closed tab arrives too", async ({
  browser,
}) => {
  const page = await aPage(browser)
  const code = await order(page, CARD)
  await toTheCardPage(page)
  await page.getByRole("link", { name: "Back to the shop" }).click()
  await expect(page.getByRole("status").filter({ hasText: "Chưa trừ tiền thẻ nào." })).toBeVisible()
  await toTheCardPage(page)
  const session = shop.stripe.sessions().find(({ client_reference_id }) => client_reference_id === code)
  shop.stripe.pay(session?.id ?? "")
  await page.goto(`/don-hang/${code}`)
  await expect(async () => {
    await page.reload()
    await isPaid(page)
  }).toPass({ timeout: 20_000 })
})

test("a shopper turns from the card to a transfer, and the page changes by itself when the money is there", async ({
  browser,
}) => {
  const page = await aPage(browser)
  const code = await order(page, CARD)
  await page.getByRole("button", { name: "Chuyển khoản VietQR" }).click()
  await expect(page.getByRole("heading", { name: /^Chuyển khoản [\d.]+/ })).toBeVisible()
  await expect(page.getByRole("img", { name: /Mã VietQR/ })).toBeVisible()
  const amount = await page.locator(".transfer-fields cp-copy").nth(3).getAttribute("data-text")
  expect(await shop.transfer(`MBVCB.1 ${code} CT`, Number(amount))).toBe(200)
  await expect(page.getByText("Đã nhận đủ tiền chuyển khoản. Chủ thể bắt đầu đóng gói.")).toBeVisible({
    timeout: 40_000,
  })
})

test("a shopper pays by card without JavaScript", async ({ browser }) => {
  const page = await aPage(browser, { javaScriptEnabled: false })
  const buyer = aNeighbour()
  await page.goto(goods.vermicelli.path)
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  await page.getByRole("link", { name: "Đặt hàng" }).click()
  await page.getByLabel("Họ tên người nhận").fill(buyer.name)
  await page.getByLabel("Số điện thoại người nhận").fill(buyer.phone)
  await page.getByLabel("Tỉnh, thành phố nơi nhận").selectOption({ label: buyer.province })
  await page.getByRole("button", { name: "Hiện xã, phường của tỉnh đã chọn" }).click()
  const commune = page.getByLabel("Xã, phường nơi nhận")
  const option = commune.getByRole("option", { name: buyer.commune }).first()
  await commune.selectOption((await option.getAttribute("value")) ?? "")
  await page.getByLabel("Số nhà, đường, thôn, xóm").fill(buyer.street)
  await page.getByRole("radio", { name: CARD }).check()
  await orderButton(page).click()
  await purchaseCode(page)
  await toTheCardPage(page)
  await pay(page, "works")
  await isPaid(page)
})

test("a shopper pays by transfer, and the picture of the code can be kept", async ({ browser }) => {
  const page = await aPage(browser)
  const code = await order(page, TRANSFER)
  await expect(page.getByRole("link", { name: "Lưu ảnh mã QR" })).toHaveAttribute("download", `${code}.png`)
  await expect(page.getByText("Giữ nguyên nội dung chuyển khoản", { exact: false })).toBeVisible()
})
