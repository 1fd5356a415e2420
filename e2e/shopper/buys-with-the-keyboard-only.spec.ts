import { expect, test } from "@playwright/test"
import { aBuyer } from "../actors/buyer"
import { tabTo } from "../actors/keyboard"
import { goods } from "../actors/shopping"

test("a shopper buys with the keyboard only and always sees where the focus is", async ({ page }) => {
  const buyer = aBuyer()
  const { keyboard } = page
  await page.goto("/")

  await test.step("skips to the content, then searches", async () => {
    await keyboard.press("Tab")
    const skip = page.getByRole("link", { name: "Đến nội dung chính" })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await keyboard.press("Enter")
    await expect(page.getByRole("main")).toBeFocused()
    await page.reload()
    await tabTo(page, page.getByRole("combobox", { name: "Tìm sản phẩm" }))
    await keyboard.type("miến dong tân việt á")
    await keyboard.press("Enter")
    const found = page.getByRole("link", { name: goods.vermicelli.name, exact: true })
    await expect(found).toBeVisible()
    await tabTo(page, found)
    await keyboard.press("Enter")
  })

  await test.step("chooses the other pack with the arrows and puts it in the cart", async () => {
    await expect(page.getByRole("heading", { level: 1, name: goods.vermicelli.name })).toBeVisible()
    const packs = page.getByRole("group", { name: "Quy cách" }).getByRole("radio")
    await tabTo(page, packs.first())
    await keyboard.press("ArrowDown")
    await expect(packs.nth(1)).toBeChecked()
    await tabTo(page, page.getByRole("button", { name: "Thêm vào giỏ" }))
    await keyboard.press("Enter")
    await expect(page.getByRole("status").filter({ hasText: "Đã thêm" })).toBeVisible()
    await page.reload()
    await tabTo(page, page.getByRole("link", { name: /^Giỏ/ }).first())
    await keyboard.press("Enter")
    await expect(page.getByText("Túi 1 kg").first()).toBeVisible()
    await tabTo(page, page.getByRole("link", { name: "Đặt hàng" }))
    await keyboard.press("Enter")
  })

  await test.step("fills the checkout, finding the commune by its first letters", async () => {
    await expect(page.getByRole("heading", { level: 1, name: "Đặt hàng" })).toBeVisible()
    await tabTo(page, page.getByLabel("Họ tên người nhận"))
    await keyboard.type(buyer.name)
    await tabTo(page, page.getByLabel("Số điện thoại người nhận"))
    await keyboard.type(buyer.phone)
    const commune = page.getByRole("combobox", { name: "Xã, phường nơi nhận" })
    await tabTo(page, commune)
    await keyboard.type("hoan kiem")
    await expect(page.getByRole("option", { name: "Hoàn Kiếm" }).first()).toBeVisible()
    await keyboard.press("ArrowDown")
    const choices = page.getByRole("listbox", { name: "Xã, phường nơi nhận" })
    await expect(choices.getByRole("option", { selected: true })).toHaveCount(1)
    await keyboard.press("Enter")
    await expect(commune).toHaveValue(/Hoàn Kiếm/)
    await expect(commune).toHaveAttribute("aria-expanded", "false")
    await expect(page.getByLabel("Tỉnh, thành phố nơi nhận")).toHaveValue("01")
    await tabTo(page, page.getByLabel("Số nhà, đường, thôn, xóm"))
    await keyboard.type(buyer.street)
  })

  await test.step("orders", async () => {
    await tabTo(page, page.getByRole("button", { name: /^Đặt hàng · \d/ }))
    await keyboard.press("Enter")
    await expect(page.getByText("Đã nhận đơn của bạn")).toBeVisible()
  })
})
