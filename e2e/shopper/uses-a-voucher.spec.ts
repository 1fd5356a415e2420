import { expect, test } from "@playwright/test"
import { aBuyer } from "../actors/buyer"
import { goods, orderButton, purchaseCode } from "../actors/shopping"

const sumIn = (text: string | null): number => Number((text ?? "").replace(/\D/g, ""))

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a shopper sees postage for the own province, uses a voucher, and pays what the page said", async ({
    page,
  }) => {
    const buyer = aBuyer()
    const total = page.locator(".buy-bar-money")

    await test.step("sees the least the postage can be, then what it is", async () => {
      await page.goto(goods.chestnuts.path)
      await page.getByRole("spinbutton", { name: "Số lượng" }).fill("4")
      await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
      await expect(total).toContainText("từ")
      await page.getByLabel("Giao đến tỉnh, thành phố").selectOption({ label: buyer.province })
      await page.getByRole("button", { name: "Tính phí giao" }).click()
      await expect(total).not.toContainText("từ")
    })

    await test.step("is told that a code is none, at its field, and keeps what was typed", async () => {
      await page.getByLabel("Mã giảm giá").fill("KHONGCO")
      await page.getByRole("button", { name: "Dùng mã" }).click()
      await expect(page.getByLabel("Mã giảm giá")).toHaveAccessibleDescription(/Không có mã này/)
      await expect(page.getByLabel("Mã giảm giá")).toHaveValue("KHONGCO")
    })

    await test.step("uses one, typed small", async () => {
      const before = sumIn(await total.textContent())
      await page.getByLabel("Mã giảm giá").fill("chophien10")
      await page.getByRole("button", { name: "Dùng mã" }).click()
      await expect(page.getByText("Mã CHOPHIEN10").first()).toBeVisible()
      expect(sumIn(await total.textContent())).toBeLessThan(before)
    })

    const shown = sumIn(await total.textContent())
    await test.step("orders, and the purchase names voucher and total", async () => {
      await page.getByRole("link", { name: "Đặt hàng" }).click()
      await expect(page.getByLabel("Tỉnh, thành phố nơi nhận")).toHaveValue("01")
      expect(sumIn(await orderButton(page).textContent())).toBe(shown)
      await page.getByLabel("Họ tên người nhận").fill(buyer.name)
      await page.getByLabel("Số điện thoại người nhận").fill(buyer.phone)
      const commune = page.getByLabel("Xã, phường nơi nhận")
      const option = commune.getByRole("option", { name: buyer.commune }).first()
      await commune.selectOption((await option.getAttribute("value")) ?? "")
      await page.getByLabel("Số nhà, đường, thôn, xóm").fill(buyer.street)
      await orderButton(page).click()
      await purchaseCode(page)
      await expect(page.getByText("Mã CHOPHIEN10").first()).toBeVisible()
      const sums = page.locator(".purchase-sums .sums-total .money")
      expect(sumIn(await sums.textContent())).toBe(shown)
    })
  })
})
