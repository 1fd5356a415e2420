import { expect, test } from "@playwright/test"

test.use({ javaScriptEnabled: false })

test("a shopper searches, filters, turns back and goes on without JavaScript", async ({ page }) => {
  await page.goto("/")
  await page.getByRole("searchbox", { name: "Tìm sản phẩm" }).fill("mat ong")
  await page.getByRole("button", { name: "Tìm", exact: true }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kết quả cho “mat ong”")
  const hits = page.getByRole("region", { name: "Danh sách sản phẩm" })
  await expect(hits.locator("mark").first()).toHaveText(/mật/i)
  const all = await hits.getByRole("heading", { level: 2 }).count()
  await page.getByRole("checkbox", { name: /^3 sao/ }).check()
  await page.getByRole("button", { name: "Áp dụng" }).click()
  await expect(page).toHaveURL(/q=mat\+ong&.*sao=3/)
  await expect(page.getByRole("checkbox", { name: /^3 sao/ })).toBeChecked()
  await page.goBack()
  await expect(page.getByRole("checkbox", { name: /^3 sao/ })).not.toBeChecked()
  await expect(hits.getByRole("heading", { level: 2 })).toHaveCount(all)
})

test("the page that is all field works without JavaScript", async ({ page }) => {
  await page.goto("/tim-kiem")
  await page.getByRole("searchbox", { name: "Tên sản phẩm, nơi làm hoặc người làm" }).fill("miendong")
  await page.getByRole("main").getByRole("button", { name: "Tìm", exact: true }).click()
  const hits = page.getByRole("region", { name: "Danh sách sản phẩm" })
  await expect(hits.getByRole("heading", { level: 2 }).first()).toHaveText(/miến dong/i)
})
