import { expect, test } from "@playwright/test"
import { buys, isNoted, unfold } from "../actors/after-sale"
import { aBuyer } from "../actors/buyer"
import { goods } from "../actors/shopping"

test("a shopper cancels a parcel that is not packed, without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const code = await buys(page, { path: goods.vermicelli.path, buyer: aBuyer(), hasScript: false })
  await unfold(page, "Hủy kiện này")
  await page.getByLabel("Nói thêm").fill("Đặt nhầm")
  await page.getByRole("button", { name: "Hủy kiện" }).click()
  await isNoted(page)
  await expect(page.locator(".timeline")).toContainText("Đặt nhầm")
  await page.goto(`/don-hang/${code}`)
  await expect(page.getByRole("button", { name: "Hủy kiện" })).toHaveCount(0)
  await context.close()
})
