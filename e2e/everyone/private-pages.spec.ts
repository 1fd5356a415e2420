import { expect, type Page, test } from "@playwright/test"
import { aBuyer, anEmail } from "../actors/buyer"
import { fillDelivery, goods, orderButton, purchaseCode, putInCart } from "../actors/shopping"
import { complaintsOf, lookOver, lookOverTwin } from "./looked-over"

test.use({ trace: "off" })
test.setTimeout(180_000)

test("the pages of a purchase are without a fault: cart, checkout, refused checkout, confirmation", async ({
  page,
}) => {
  const complaints = complaintsOf(page)
  await putInCart(page, goods.vermicelli.path)
  await putInCart(page, goods.honey.path)
  await lookOver(page)
  await page.goto("/en/gio-hang")
  await lookOverTwin(page)
  await page.goto("/en/thanh-toan")
  await lookOverTwin(page)
  await page.goto("/thanh-toan")
  await lookOver(page)
  await atDesk(page)
  await page.getByRole("button", { name: /^Đặt hàng/ }).click()
  await expect(page.getByRole("alert", { name: "Có chỗ cần sửa" })).toBeFocused()
  await lookOver(page)
  await atDesk(page)
  await page.getByRole("combobox", { name: "Xã, phường nơi nhận" }).fill("hoa")
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible()
  await lookOver(page)
  await atDesk(page)
  await fillDelivery(page, aBuyer())
  await orderButton(page).click()
  const code = await purchaseCode(page)
  await lookOver(page)
  await page.goto(`/en/don-hang/${code}`)
  await lookOverTwin(page)
  expect(complaints.filter((text) => !text.includes("status of 422"))).toEqual([])
})

test("the pages of an account are without a fault", async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.goto("/tai-khoan/dang-ky")
  await page.getByRole("button", { name: "Tạo tài khoản" }).click()
  await expect(page.getByRole("alert", { name: "Có chỗ cần sửa" })).toBeVisible()
  await lookOver(page)
  await atDesk(page)
  await page.getByLabel("Họ tên của bạn").fill("Lý Thị Mai")
  await page.getByLabel("Email của bạn").fill(anEmail())
  await page.getByLabel("Mật khẩu").fill("hat de mua thu 2026")
  await page.getByRole("button", { name: "Tạo tài khoản" }).click()
  await expect(page.getByText("Chào Lý Thị Mai")).toBeVisible()
  for (const path of ["/tai-khoan", "/tai-khoan/don-hang", "/tai-khoan/dia-chi"]) {
    await page.goto(path)
    await lookOver(page)
    await page.goto(`/en${path}`)
    await lookOverTwin(page)
  }
  expect(complaints.filter((text) => !text.includes("status of 422"))).toEqual([])
})

async function atDesk(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
}
