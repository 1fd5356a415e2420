import { expect, type Page } from "@playwright/test"
import type { Buyer } from "./buyer"

/** Goods of the seed that can be put in a cart, by their address; each from another producer. */
export const goods = {
  chestnuts: { path: "/san-pham/hat-de-trung-khanh", name: "Hạt dẻ Trùng Khánh" },
  vermicelli: { path: "/san-pham/mien-dong-tan-viet-a", name: "Miến dong Tân Việt Á" },
  honey: { path: "/san-pham/mat-ong-hoang-tung", name: "Mật ong rừng Hoàng Tung" },
} as const

/** Puts one pack in the cart from the product's page and opens the cart. */
export async function putInCart(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  await expect(page.getByRole("status").filter({ hasText: "vào giỏ" })).toBeVisible()
  await page.goto("/gio-hang")
}

/** Types name, phone, place and street into the checkout as a person with a mouse and the commune search does. */
export async function fillDelivery(page: Page, buyer: Buyer): Promise<void> {
  await page.getByLabel("Họ tên người nhận").fill(buyer.name)
  await page.getByLabel("Số điện thoại người nhận").fill(buyer.phone)
  await page.getByLabel("Tỉnh, thành phố nơi nhận").selectOption({ label: buyer.province })
  await page.getByRole("combobox", { name: "Xã, phường nơi nhận" }).fill(buyer.commune)
  await page.getByRole("option", { name: buyer.commune }).first().click()
  await page.getByLabel("Số nhà, đường, thôn, xóm").fill(buyer.street)
}

/** The button that places the order; its words carry the total, known only when the province is. */
export const orderButton = (page: Page) => page.getByRole("button", { name: /^Đặt hàng · \d/ })

/** The code of the purchase whose confirmation is on screen, e.g. `CP-…`. */
export async function purchaseCode(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/don-hang\/[^/?]+/)
  const code = new URL(page.url()).pathname.split("/").pop()
  if (!code) throw new Error(`No purchase code in ${page.url()}`)
  return decodeURIComponent(code)
}
