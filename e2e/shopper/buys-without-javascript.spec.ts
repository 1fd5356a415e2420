import { expect, test } from "@playwright/test"
import { aBuyer } from "../actors/buyer"
import { goods, orderButton, purchaseCode } from "../actors/shopping"

test.use({ javaScriptEnabled: false })

test("a shopper buys without JavaScript, and a mistake on the way costs nothing typed", async ({ page }) => {
  const buyer = aBuyer()

  await test.step("searches without marks and filters with a plain form", async () => {
    await page.goto("/")
    await page.getByRole("searchbox", { name: "Tìm sản phẩm" }).fill("hat de trung khanh")
    await page.getByRole("button", { name: "Tìm", exact: true }).click()
    await page.getByRole("checkbox", { name: /^Thực phẩm/ }).check()
    await page.getByRole("button", { name: "Áp dụng" }).click()
    await expect(page).toHaveURL(/nhom=thuc-pham/)
    await page.getByRole("link", { name: goods.chestnuts.name, exact: true }).click()
  })

  await test.step("puts three packs in the cart, then makes them two", async () => {
    await page.getByRole("spinbutton", { name: "Số lượng" }).fill("3")
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
    await expect(page.getByRole("heading", { level: 1, name: "Giỏ hàng" })).toBeVisible()
    const quantity = page.getByRole("spinbutton", { name: `Số lượng ${goods.chestnuts.name}` })
    await expect(quantity).toHaveValue("3")
    await quantity.fill("2")
    await page.getByRole("button", { name: "Cập nhật" }).first().click()
    await expect(quantity).toHaveValue("2")
    await page.getByRole("link", { name: "Đặt hàng" }).click()
  })

  await test.step("is told what is wrong with the phone number and keeps the rest", async () => {
    await page.getByLabel("Họ tên người nhận").fill(buyer.name)
    await page.getByLabel("Số điện thoại người nhận").fill("0912 34")
    await page.getByLabel("Tỉnh, thành phố nơi nhận").selectOption({ label: buyer.province })
    await page.getByRole("button", { name: "Hiện xã, phường của tỉnh đã chọn" }).click()
    await expect(page.getByLabel("Họ tên người nhận")).toHaveValue(buyer.name)
    const commune = page.getByLabel("Xã, phường nơi nhận")
    const option = commune.getByRole("option", { name: buyer.commune }).first()
    await commune.selectOption((await option.getAttribute("value")) ?? "")
    await page.getByLabel("Số nhà, đường, thôn, xóm").fill(buyer.street)
    await orderButton(page).click()
    await expect(page).toHaveTitle(/^Lỗi: /)
    const summary = page.getByRole("alert", { name: "Có chỗ cần sửa" })
    await expect(summary.getByRole("listitem")).toHaveCount(1)
    const sentence = (await summary.getByRole("link").textContent()) ?? ""
    await expect(page.getByLabel("Số điện thoại người nhận")).toHaveValue("0912 34")
    await expect(page.getByLabel("Số điện thoại người nhận")).toHaveAccessibleDescription(
      new RegExp(sentence),
    )
    await expect(page.getByLabel("Họ tên người nhận")).toHaveValue(buyer.name)
    await expect(page.getByLabel("Tỉnh, thành phố nơi nhận")).toHaveValue("01")
    await expect(page.getByLabel("Xã, phường nơi nhận")).not.toHaveValue("")
    await expect(page.getByLabel("Số nhà, đường, thôn, xóm")).toHaveValue(buyer.street)
  })

  await test.step("mends it, orders and finds the purchase again", async () => {
    await page.getByLabel("Số điện thoại người nhận").fill(buyer.phone)
    await orderButton(page).click()
    await expect(page.getByText("Đã nhận đơn của bạn")).toBeVisible()
    const code = await purchaseCode(page)
    await page.context().clearCookies()
    await page.goto("/tra-cuu")
    await page.getByLabel("Mã đơn hàng").fill(code.toLowerCase())
    await page.getByLabel("Số điện thoại người nhận").fill(buyer.phone.replace(/^0/, "+84 "))
    await page.getByRole("button", { name: "Xem đơn" }).click()
    await expect(page).toHaveURL(new RegExp(`/don-hang/${code}`))
    await expect(page.getByText(goods.chestnuts.name).first()).toBeVisible()
  })
})

test("spirits, filters and the certificate check work without JavaScript", async ({ page }) => {
  await page.goto("/chung-nhan")
  await page.getByLabel("Số chứng nhận").fill("MH-1900-0001")
  await page.getByRole("button", { name: "Tra cứu" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không có chứng nhận này")
  await page.goto("/san-pham/ruou-ngo-dinh-dong")
  await page.getByRole("button", { name: "Tôi đã đủ 18 tuổi" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Rượu ngô Đinh Đông" })).toBeVisible()
})
