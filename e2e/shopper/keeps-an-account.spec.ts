import { expect, type Page, test } from "@playwright/test"
import { aBuyer, anEmail } from "../actors/buyer"
import { fillDelivery, goods, orderButton, purchaseCode, putInCart } from "../actors/shopping"

const PASSWORD = "hat de mua thu 2026"

test("a customer registers, orders signed in, keeps an address, signs out and in again", async ({ page }) => {
  const [email, buyer] = [anEmail(), aBuyer({ name: "Trần Văn Lộc" })]
  await register(page, buyer.name, email)
  await putInCart(page, goods.honey.path)
  await page.goto("/thanh-toan")
  await expect(page.getByText(`Đơn sẽ nằm trong tài khoản của ${buyer.name}.`)).toBeVisible()
  await fillDelivery(page, buyer)
  await orderButton(page).click()
  const code = await purchaseCode(page)

  await page.goto("/tai-khoan")
  await page.getByRole("link", { name: new RegExp(code) }).click()
  await expect(page.getByText(goods.honey.name).first()).toBeVisible()

  await page.goto("/tai-khoan/dia-chi")
  await page.getByRole("link", { name: "Thêm địa chỉ" }).click()
  await fillDelivery(page, buyer)
  await page.getByRole("button", { name: "Lưu địa chỉ" }).click()
  await expect(page.getByText(buyer.street)).toBeVisible()

  await page.goto("/tai-khoan")
  await page.getByRole("button", { name: "Đăng xuất" }).click()
  await page.goto("/tai-khoan")
  await expect(page.getByRole("heading", { level: 1, name: "Đăng nhập" })).toBeVisible()
  await signIn(page, email, "khong phai mat khau")
  await expect(page.getByRole("alert")).toContainText("Email hoặc mật khẩu không đúng.")
  await expect(page.getByLabel("Email của bạn")).toHaveValue(email)
  await signIn(page, email, PASSWORD)
  await expect(page.getByText(`Chào ${buyer.name}`)).toBeVisible()
  await expect(page.getByRole("link", { name: new RegExp(code) })).toBeVisible()
})

test("a neighbour's purchase answers as if it did not exist", async ({ page, browser }) => {
  const buyer = aBuyer()
  await putInCart(page, goods.honey.path)
  await page.goto("/thanh-toan")
  await fillDelivery(page, buyer)
  await orderButton(page).click()
  const code = await purchaseCode(page)

  const neighbour = await browser.newPage({ baseURL: process.env.SHOP_URL ?? "", locale: "vi-VN" })
  await register(neighbour, "Hoàng Thị Nga", anEmail())
  const real = await neighbour.goto(`/don-hang/${code}`)
  const realWords = await wordsOf(neighbour, code)
  const unknown = `${code.slice(0, -1)}${code.endsWith("7") ? "8" : "7"}`
  const none = await neighbour.goto(`/don-hang/${unknown}`)
  const noneWords = await wordsOf(neighbour, unknown)
  expect(real?.status()).toBe(none?.status())
  expect(realWords).toBe(noneWords)
  expect(realWords).not.toContain(buyer.name)
  await neighbour.close()
})

async function register(page: Page, name: string, email: string): Promise<void> {
  await page.goto("/tai-khoan/dang-ky")
  await page.getByLabel("Họ tên của bạn").fill(name)
  await page.getByLabel("Email của bạn").fill(email)
  await page.getByLabel("Mật khẩu").fill(PASSWORD)
  await page.getByRole("button", { name: "Tạo tài khoản" }).click()
  await expect(page.getByText(`Chào ${name}`)).toBeVisible()
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("Email của bạn").fill(email)
  await page.getByLabel("Mật khẩu").fill(password)
  await page.getByRole("button", { name: "Đăng nhập" }).click()
}

/** What a page says, whatever code was asked for. */
async function wordsOf(page: Page, code: string): Promise<string> {
  return ((await page.getByRole("main").textContent()) ?? "").replaceAll(code, "…")
}
