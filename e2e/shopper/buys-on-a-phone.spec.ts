import { expect, test } from "@playwright/test"
import { aBuyer, aPhone } from "../actors/buyer"
import { fillDelivery, goods, orderButton, purchaseCode, putInCart } from "../actors/shopping"

test("a shopper finds, trusts, buys and looks up on a phone", { tag: "@phone" }, async ({ page }) => {
  const buyer = aBuyer()
  const item = goods.vermicelli

  await test.step("finds four-star goods from home", async () => {
    await page.goto("/")
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Đặc sản OCOP Cao Bằng")
    await page
      .getByRole("navigation", { name: "Điều hướng nhanh" })
      .getByRole("link", { name: "Danh mục" })
      .tap()
    await page.getByRole("navigation", { name: "Lọc nhanh" }).getByRole("link", { name: "4 sao" }).tap()
    await expect(page).toHaveURL(/[?&]sao=4/)
    const badges = page.getByRole("link", { name: /sao OCOP, còn hạn đến/ })
    await expect(badges.first()).toBeVisible()
    for (const badge of await badges.all()) await expect(badge).toHaveAccessibleName(/^4 sao OCOP/)
    await page.getByRole("link", { name: item.name, exact: true }).tap()
  })

  await test.step("sees until when the stars are valid and checks the certificate", async () => {
    await expect(page.getByRole("heading", { level: 1, name: item.name })).toBeVisible()
    const badge = page.getByRole("link", { name: /^4 sao OCOP, còn hạn đến \d\d\/\d\d\/\d{4}/ }).first()
    const until = /\d\d\/\d\d\/\d{4}/.exec((await badge.getAttribute("aria-label")) ?? "")?.[0] ?? ""
    await badge.tap()
    await expect(page).toHaveURL(/\/chung-nhan\/MH-/)
    await expect(page.getByText("Còn hiệu lực", { exact: true })).toBeVisible()
    await expect(page.getByText(`đến hết ${until}`)).toBeVisible()
    await expect(page.getByText(/^Dữ liệu minh họa: chứng nhận này/)).toBeVisible()
    await page.getByRole("link", { name: "Xem sản phẩm" }).tap()
  })

  await test.step("puts goods of two producers in the cart and sees two parcels", async () => {
    await page.getByRole("button", { name: "Thêm vào giỏ" }).tap()
    await expect(page.getByRole("status").filter({ hasText: `Đã thêm ${item.name}` })).toBeVisible()
    await expect(page.getByRole("link", { name: /^Giỏ/ }).first()).toHaveText(/1/)
    await putInCart(page, goods.honey.path)
    await expect(page.getByRole("heading", { level: 1, name: "Giỏ hàng" })).toBeVisible()
    await expect(page.getByRole("heading", { name: /^Gửi từ / })).toHaveCount(2)
    await page.getByRole("link", { name: "Đặt hàng" }).tap()
  })

  await test.step("orders as a guest", async () => {
    await expect(page.getByText("Mua không cần tài khoản")).toBeVisible()
    await fillDelivery(page, buyer)
    await expect(page.getByRole("radio", { name: /Trả tiền mặt khi nhận hàng/ })).toBeChecked()
    await orderButton(page).tap()
    await expect(page.getByText("Đã nhận đơn của bạn")).toBeVisible()
  })

  const code = await purchaseCode(page)
  await expect(page.getByText(code).first()).toBeVisible()
  await expect(page.getByText(buyer.street).first()).toBeVisible()
  await expect(page.getByText("Đã nhận đơn", { exact: true })).toHaveCount(2)

  await test.step("finds it again with code and phone, and only with both", async () => {
    await page.context().clearCookies()
    const nothing = "Không có đơn nào khớp cả mã và số điện thoại này."
    await lookUp(code, aPhone())
    const wrongPhone = (await page.getByRole("alert").textContent()) ?? ""
    expect(wrongPhone).toContain(nothing)
    await lookUp(`${code.slice(0, -1)}${code.endsWith("7") ? "8" : "7"}`, buyer.phone)
    await expect(page.getByRole("alert")).toHaveText(wrongPhone)
    await lookUp(code, buyer.phone)
    await expect(page).toHaveURL(new RegExp(`/don-hang/${code}`))
    await expect(page.getByText(item.name).first()).toBeVisible()
    await expect(page.getByText(buyer.phone)).toHaveCount(0)
  })

  async function lookUp(typedCode: string, phone: string): Promise<void> {
    await page.goto("/tra-cuu")
    await page.getByLabel("Mã đơn hàng").fill(typedCode)
    await page.getByLabel("Số điện thoại người nhận").fill(phone)
    await page.getByRole("button", { name: "Xem đơn" }).tap()
  }
})
